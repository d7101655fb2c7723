/** Whether the preview lies over the list, in a window without room beside it. */
import { create } from 'zustand';

interface SheetState {
  readonly isOpen: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

export const useSheet = create<SheetState>((set) => ({
  isOpen: false,
  show: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));

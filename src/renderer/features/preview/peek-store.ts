/** Whether the selected file is looked at over the list. */
import { create } from 'zustand';

interface PeekState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

export const usePeek = create<PeekState>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));

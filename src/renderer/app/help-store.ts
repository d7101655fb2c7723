import { create } from 'zustand';

interface HelpState {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Whether the page of keys and search words lies over the window. */
export const useHelp = create<HelpState>((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));

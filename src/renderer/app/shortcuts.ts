/** The keys of the window, once: what shows a key beside an action and the page that lists them all read this. */

export const shortcuts = {
  anywhere: {
    search: ['mod+K', '/'],
    help: ['?', 'F1'],
    copyPath: ['mod+C'],
  },
  field: {
    clear: ['Esc'],
    suggestions: ['alt+↓'],
    choose: ['↑', '↓'],
    take: ['Tab'],
  },
  list: {
    move: ['↑', '↓'],
    page: ['Page Up', 'Page Down'],
    ends: ['mod+↑', 'mod+↓', 'Home', 'End'],
    mark: ['shift+↑', 'shift+↓'],
    all: ['mod+A'],
    peek: ['Space'],
    open: ['↵'],
    reveal: ['mod+↵'],
    preview: ['shift+↵'],
    similar: ['alt+↵'],
    trash: ['Delete', 'mod+⌫'],
  },
  preview: {
    steps: ['F3', 'shift+F3'],
    letters: ['N', 'shift+N'],
    find: ['mod+F'],
  },
  similar: {
    more: ['+'],
    less: ['-'],
  },
  /** Of the app's menu; in a browser these are the browser's own. */
  desktop: {
    newSearch: ['mod+N'],
    places: ['mod+1', 'mod+2', 'mod+3', 'mod+4'],
    settings: ['mod+,'],
  },
} as const;

export type ShortcutGroup = keyof typeof shortcuts;

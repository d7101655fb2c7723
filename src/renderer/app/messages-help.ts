/** The words of the page that lists the keys and what may stand in a search text. */
export const helpMessages = {
  title: 'Keys and search words',
  close: 'Close',
  groups: {
    anywhere: 'Anywhere',
    field: 'Search field',
    list: 'Results',
    preview: 'Preview',
    similar: 'Similar files',
    desktop: 'App',
    text: 'Search text',
  },
  shortcuts: {
    anywhere: {
      search: 'Go to the search field',
      help: 'Show this page',
      copyPath: 'Copy the path of the selected file',
    },
    field: {
      clear: 'Close suggestions, then clear the field',
      suggestions: 'Show suggestions',
      choose: 'Choose a suggestion, while there are any',
      take: 'Take it',
    },
    list: {
      move: 'Select a result, also from the search field',
      page: 'A page up or down',
      ends: 'First or last result',
      open: 'Open',
      reveal: 'Show in folder',
      preview: 'Preview, in a narrow window',
      similar: 'Find similar files',
      trash: 'Move to the trash, in the list',
    },
    preview: { steps: 'Next and previous match', find: 'Find in this file' },
    similar: { more: 'More like this', less: 'Less like this' },
    desktop: {
      newSearch: 'New search',
      places: 'Search, Similar, Duplicates, Library',
      settings: 'Settings',
    },
  },
  text: {
    words: 'These words, or what they mean; the more of them, the better',
    phrase: 'Exactly these words one after another',
    without: 'Without this word, in text and name',
    withoutPhrase: 'Without this phrase',
    either: 'One of the phrases',
  },
  more: 'Put a - before an operator to turn it round, as in -type:csv. The same operator twice means either. Operators alone list files, the newest first.',
} as const;

/** What is said of a list that was read, whichever node has read it. */
export { chosenColumns } from './chosenColumns';
export { columnWarnings, noConsentHint } from './columnWarnings';
export { encodingGuess, skippedTitles, type ListFacts } from './fileHints';
export { readSentence } from './readSentence';

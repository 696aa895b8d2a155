/**
 * All that any page may need but charts, the facts, the search and what one page alone does, which bring a file or a line more. They import this one first, so
 * that the bundler puts it, and what they share, into the one file that a reader loads for the whole site.
 */
import './search/search-shortcut.ts';
import './search/site-finder.ts';
import './site/theme-choice.ts';
import './site/copy-link.ts';
import './site/copying.ts';
import './chapter/contents.ts';
import './number/notes.ts';
import './data/copy-line.ts';
import './data/citation-fold.ts';

/** Who publishes the charts, as a citation names it: without a comma, at which reference managers part a name. */
export const PUBLISHER = 'The STAR Market report online';

/** On which terms a chart may be used: in its JSON and in the metadata of its picture. */
export const LICENCE = {
  data: 'Facts as such, free to use; name the Shanghai Stock Exchange as their source.',
  words_and_drawings: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: PUBLISHER,
};

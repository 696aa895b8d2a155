import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { liveCheck } from './src/commands/live-check.ts';
import { FAMILIES } from './src/forms/font.ts';
import { webFonts } from './src/forms/web-font.ts';
import { siteAddress } from './src/lib/site-address.ts';

const { site, base } = siteAddress(process.env);
const home = site + base;

/** Astro marks MDX modules with a directive that the bundler does not know and warns of, once a chapter. */
function quietDirectives(warning, report) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
}

function localFont(face, cssVariable, fallbacks) {
  const { file, weight } = webFonts[face];
  return {
    provider: fontProviders.local(),
    name: FAMILIES[face],
    cssVariable,
    fallbacks,
    // Who comes by a shared link sees one page only, and is to see it in our faces: `faces.css` fits what stands there before.
    display: 'swap',
    optimizedFallbacks: false,
    options: { variants: [{ src: [`./${file}`], weight, style: 'normal' }] },
  };
}

/** What all pages load stands in one file, that of charts in one more, and what scripts share that are asked for in another. */
const scriptFiles = [
  { name: 'page', test: /\/src\/client\/page\.ts$/ },
  { name: 'charts', test: /\/src\/client\/charts\.ts$/ },
  { name: 'asked', test: /\/src\/(client\/(?!chart\/)|lib\/)/, minShareCount: 2 },
];

/** Vite’s name for what loads parts of scripts, and ours. */
const preload = {
  name: 'preload',
  enforce: 'pre',
  resolveId: (id) =>
    id === '\0vite/preload-helper.js' ? `${import.meta.dirname}/src/client/preload.ts` : null,
};

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', deletes the space at a line break between inline elements.
  compressHTML: true,
  // Pages wait for pictures, which are drawn on the four threads that Node keeps for such work.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    liveCheck(),
    sitemap({
      namespaces: { news: false, video: false, xhtml: false },
      // The home page is a copy of the newest cover; a kept chart stands behind the living one.
      filter: (page) => !page.endsWith('/embed/') && !/\/v\/[^/]+\//.test(page) && page !== home,
    }),
  ],
  fonts: [
    // Drawings leave room for Arial and what systems give in its name; some system-ui is wider.
    localFont('sans', '--font-text', ['Text in Arial', 'Text in Roboto', 'Arial', 'system-ui', 'sans-serif']),
    localFont('serif', '--font-head', ['Heads in Times', 'Heads in Noto', 'Georgia', 'serif']),
  ],
  security: {
    // frame-ancestors cannot be sent by <meta>; it belongs to the server's headers.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // A copy that a reader saved has its styles beside it, which are no longer the site’s own.
      styleDirective: { resources: ["'self'", 'file:'] },
    },
  },
  vite: {
    plugins: [preload],
    // Built sites and tests are two thirds of all files, and no page is made of them.
    server: {
      watch: {
        ignored: ['dist', '.build', '.results', 'tests', 'findings'].map(
          (folder) => `${import.meta.dirname}/${folder}/**`,
        ),
      },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } },
    },
    // light-dark() and nesting are written out for browsers of 2021.
    build: {
      cssTarget: ['chrome91', 'firefox90', 'safari15'],
      rolldownOptions: { onwarn: quietDirectives },
    },
  },
});

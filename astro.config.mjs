import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';

const site = process.env.SITE_URL ?? 'https://star-market-report.example';
const base = process.env.BASE_PATH ?? '/';
const home = new URL(base.replace(/\/?$/, '/'), site).href;
const fontFiles = './node_modules/@fontsource';

/** Astro marks MDX modules with a directive that the bundler does not know and warns of, once a chapter. */
function quietDirectives(warning, report) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
}

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', deletes the space at a line break between inline elements.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({
      namespaces: { news: false, video: false, xhtml: false },
      // The home page is a copy of the newest cover.
      filter: (page) => !page.endsWith('/embed/') && page !== home,
    }),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [`${fontFiles}-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`],
            weight: '200 900',
            style: 'normal',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-head',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            src: [`${fontFiles}/source-serif-4/files/source-serif-4-latin-600-normal.woff2`],
            weight: 600,
            style: 'normal',
          },
        ],
      },
    },
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
    },
  },
  vite: {
    // light-dark() and nesting are written out for browsers of 2021; one stylesheet serves every page.
    build: {
      cssTarget: ['chrome91', 'firefox90', 'safari15'],
      cssCodeSplit: false,
      rolldownOptions: { onwarn: quietDirectives },
    },
  },
});

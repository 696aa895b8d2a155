import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { aptInstall } from '../../apt.ts';

/** A program that draws SVG files, with the faces of the machine. */
export interface Renderer {
  name: string;
  /** draws all files into a folder, `<name>.png` each, one pixel a px */
  draw: (files: readonly string[], folder: string) => Promise<void> | void;
  /** why it cannot be had, or nothing */
  missing: string;
}

/** Debian’s own, as its modules are of no other. */
const PYTHON = '/usr/bin/python3';

/** Those that a chart’s file meets first: an office program, the desktops’ library, an editor, and the one of scripts. */
export function renderers(): Renderer[] {
  return [
    {
      name: 'LibreOffice',
      missing: needs(['soffice', '--version'], ['libreoffice-draw', 'fonts-liberation']),
      draw: (files, folder) => {
        const profile = `-env:UserInstallation=file://${resolve(folder)}/profile`;
        run('soffice', [profile, '--headless', '--convert-to', 'png', '--outdir', folder, ...files]);
      },
    },
    {
      name: 'librsvg',
      missing: needs(['rsvg-convert', '--version'], ['librsvg2-bin', 'fonts-liberation']),
      draw: (files, folder) => {
        for (const file of files) run('rsvg-convert', ['-o', pictureOf(file, folder), file]);
      },
    },
    {
      name: 'CairoSVG',
      missing: needs([PYTHON, '-c', 'import cairosvg'], ['python3-cairosvg', 'fonts-liberation']),
      draw: (files, folder) => {
        const script =
          'import cairosvg, sys\nfor a, b in zip(sys.argv[1::2], sys.argv[2::2]): cairosvg.svg2png(url=a, write_to=b)';
        run(PYTHON, ['-c', script, ...files.flatMap((file) => [file, pictureOf(file, folder)])]);
      },
    },
    {
      name: 'Inkscape',
      missing: needs(['inkscape', '--version'], ['inkscape', 'fonts-liberation']),
      draw: (files, folder) => {
        const lines = files.map(
          (file) => `file-open:${file};export-filename:${pictureOf(file, folder)};export-do;file-close`,
        );
        run('inkscape', ['--shell'], lines.join('\n') + '\nquit\n');
      },
    },
    {
      name: 'resvg',
      missing: needs(['fc-match', 'Arial'], ['fontconfig', 'fonts-liberation']),
      draw: async (files, folder) => {
        const { writeFile } = await import('node:fs/promises');
        for (const file of files)
          await writeFile(pictureOf(file, folder), new Resvg(readFileSync(file)).render().asPng());
      },
    },
  ];
}

/** Where the picture of a file lies in the folder of a program. */
export function pictureOf(file: string, folder: string): string {
  return join(folder, basename(file).replace(/svg$/, 'png'));
}

/** A folder for the pictures of a program, where a person may look at them. */
export function folderOf({ name }: Renderer): string {
  const folder = join('.results/outside', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What hinders a program from being had, which is installed where that is allowed. */
function needs([command = '', ...args]: string[], packages: string[]): string {
  const works = () => spawnSync(command, args).status === 0;
  if (works()) return '';
  return aptInstall(packages) || (works() ? '' : `${command} does not start`);
}

function run(command: string, args: string[], input?: string): void {
  const { status, stderr } = spawnSync(command, args, { input, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

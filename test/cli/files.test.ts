import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, cable, clean, fixable, inFolder, objects } from './command';

/** The files that `cable parse` reads, in order. */
const filesRead = (cwd: string, ...args: string[]) =>
  objects<{ file: string }>(cable(['parse', ...args], { cwd })).map(({ file }) => file);

const many = Array.from({ length: 200 }, (_, index) => `${index}.cable`);

describe('files', () => {
  it(
    'of a folder are its .cable and those .txt that look like cables, by name',
    inFolder(
      {
        'b/two.txt': clean,
        'a.CABLE': 'UNCLAS',
        'notes.txt': 'Dear bees,\nall is well.\n',
        'list.md': clean,
        'b/one.cable': clean,
        'node_modules/x.cable': clean,
        '.git/y.cable': clean,
      },
      (cwd) => {
        assert.deepEqual(filesRead(cwd, '.'), ['./a.CABLE', './b/one.cable', './b/two.txt']);
        assert.deepEqual(filesRead(cwd, 'b/'), ['b/one.cable', 'b/two.txt']);
        assert.deepEqual(filesRead(cwd, '--ext', 'md,.txt', '.'), [
          './b/two.txt',
          './list.md',
          './notes.txt',
        ]);
      },
    ),
  );

  it(
    'that a .gitignore leaves out are left out, unless they are named',
    inFolder(
      {
        '.git/HEAD': '',
        '.gitignore': 'drafts/\n*.old.cable\n',
        'a.cable': clean,
        'a.old.cable': clean,
        'drafts/b.cable': clean,
        'kept/.gitignore': '!c.old.cable\n/d.cable\n',
        'kept/c.old.cable': clean,
        'kept/d.cable': clean,
        'kept/deep/d.cable': clean,
      },
      (cwd) => {
        assert.deepEqual(filesRead(cwd, '.'), ['./a.cable', './kept/c.old.cable', './kept/deep/d.cable']);
        assert.deepEqual(filesRead(cwd, 'kept'), ['kept/c.old.cable', 'kept/deep/d.cable']);
        assert.deepEqual(filesRead(cwd, 'drafts', 'a.old.cable'), ['drafts/b.cable', 'a.old.cable']);
      },
    ),
  );

  it(
    'are read through links, and folders are not walked through them',
    inFolder({ 'real/a.cable': clean }, (folder) => {
      mkdirSync(path.join(folder, 'links'));
      symlinkSync('../real/a.cable', path.join(folder, 'links/b.cable'));
      symlinkSync('..', path.join(folder, 'links/around'));
      assert.deepEqual(filesRead(folder, '.'), ['./links/b.cable', './real/a.cable']);
    }),
  );

  it(
    'are files: a pipe in a folder is not waited for, a link to a folder not read',
    inFolder({ 'a.cable': clean }, (cwd) => {
      execFileSync('mkfifo', [path.join(cwd, 'pipe.cable')]);
      mkdirSync(path.join(cwd, 'folder'));
      symlinkSync('folder', path.join(cwd, 'link.cable'));
      const { status, stderr } = cable(['parse', '.'], { cwd });
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(filesRead(cwd, '.'), ['./a.cable']);
    }),
  );

  it(
    'are told to be missing where a link in a folder leads nowhere',
    inFolder({ 'a.cable': clean }, (cwd) => {
      symlinkSync('nowhere', path.join(cwd, 'b.cable'));
      const { status, stderr } = cable(['parse', '.'], { cwd });
      assert.deepEqual([status, stderr], [2, 'cable: ./b.cable: no such file or folder\n']);
    }),
  );

  it(
    'are left out where the .gitignore of their folder or one above cannot be read, which is told; others are read',
    inFolder({ '.git/HEAD': '', 'below/a.cable': clean, 'b.cable': clean }, (cwd) => {
      symlinkSync('.gitignore', path.join(cwd, '.gitignore'));
      const own = cable(['parse', '.'], { cwd });
      assert.deepEqual([own.status, own.stdout], [2, '']);
      assert.equal(own.stderr, 'cable: .gitignore: links to itself\n');
      const above = cable(['parse', 'below', 'b.cable'], { cwd });
      assert.equal(above.status, 2);
      assert.match(above.stderr, /^cable: .*\.gitignore: links to itself\n$/);
      assert.deepEqual(
        objects<{ file: string }>(above).map(({ file }) => file),
        ['b.cable'],
      );
    }),
  );

  it(
    'are not left out by a folder with the name .gitignore',
    inFolder({ '.git/HEAD': '', '.gitignore/x': '*', 'below/a.cable': clean }, (cwd) => {
      assert.deepEqual(filesRead(cwd, '.'), ['./below/a.cable']);
      assert.deepEqual(filesRead(cwd, 'below'), ['below/a.cable']);
    }),
  );

  it(
    'are read once, however often they are named, and where they are named rather than found',
    inFolder({ 'a.cable': clean, 'b.txt': 'Dear bees,\n', 'below/c.cable': clean }, (cwd) => {
      assert.deepEqual(filesRead(cwd, 'a.cable', './a.cable', path.join(cwd, 'a.cable')), ['a.cable']);
      assert.deepEqual(filesRead(cwd, '.', 'below', 'b.txt', './'), [
        './a.cable',
        './below/c.cable',
        'b.txt',
      ]);
      assert.deepEqual(filesRead(cwd, 'below/c.cable', 'below'), ['below/c.cable']);
      const { stdout, stderr } = cable(['lint', 'below/c.cable', 'below', '.', './/below/'], { cwd });
      assert.deepEqual([stdout, stderr], ['2 files: nothing found\n', '']);
    }),
  );

  // other systems have no such names
  if (process.platform === 'linux')
    it(
      'are read and mended in a folder whose names are no UTF-8, and told where such a name stands alone',
      inFolder({ 'a.cable': clean }, (cwd) => {
        const latin1 = (name: string) => Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name, 'latin1')]);
        mkdirSync(latin1('Zürich'));
        writeFileSync(latin1('Köln.cable'), fixable);
        writeFileSync(latin1('Zürich/Genève.cable'), clean);
        assert.deepEqual(filesRead(cwd, '--jobs', '2', '.'), [
          String.raw`./K\xF6ln.cable`,
          String.raw`./Z\xFCrich/Gen\xE8ve.cable`,
          './a.cable',
        ]);
        assert.deepEqual(cable(['lint', '--fix', '.'], { cwd }), {
          status: 0,
          stdout: '3 files: nothing found\n',
          stderr: '',
        });
        assert.equal(readFileSync(latin1('Köln.cable'), 'utf8'), clean);
        assert.deepEqual(cable(['lint', 'K\uFFFDln.cable'], { cwd }), {
          status: 2,
          stdout: '1 file could not be read\n',
          stderr: 'cable: K\uFFFDln.cable: a name that is not UTF-8 can be read only by naming its folder\n',
        });
      }),
    );

  it(
    'come from a list, by file or standard input',
    inFolder({ 'a.txt': clean, 'b.txt': clean, list: 'b.txt\r\n\r\na.txt' }, (cwd) => {
      assert.deepEqual(filesRead(cwd, '--files-from', 'list'), ['b.txt', 'a.txt']);
      const listed = cable(['parse', 'b.txt', '--files-from', '-'], { cwd, input: 'a.txt\n' });
      assert.deepEqual(
        objects<{ file: string }>(listed).map(({ file }) => file),
        ['b.txt', 'a.txt'],
      );
      assert.equal(cable(['parse', '--files-from', '-'], { cwd }).status, 0);
    }),
  );

  it(
    'that cannot be read are told by name with exit status 2; the others are still read',
    inFolder({ 'a.txt': clean }, (cwd) => {
      const { status, stdout, stderr } = cable(['parse', 'missing.txt', 'a.txt'], { cwd });
      assert.equal(status, 2);
      assert.equal(stderr, 'cable: missing.txt: no such file or folder\n');
      assert.equal(stdout.split('\n').length, 2);
      symlinkSync('loop.txt', path.join(cwd, 'loop.txt'));
      assert.equal(cable(['lint', 'loop.txt'], { cwd }).stderr, 'cable: loop.txt: links to itself\n');
    }),
  );

  it(
    'that cannot be read may be standard input, where it is a folder',
    inFolder({ 'a.txt': clean }, (cwd) => {
      const folder = openSync(cwd, 'r');
      const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, 'parse', '-', 'a.txt'], {
        cwd,
        encoding: 'utf8',
        stdio: [folder, 'pipe', 'pipe'],
      });
      closeSync(folder);
      assert.deepEqual([status, stderr], [2, 'cable: standard input: is a folder\n']);
      assert.match(stdout, /^\{"file":"a\.txt"[^\n]*\n$/);
    }),
  );

  const strange = 'a\n\u001b[31m.cable';
  it(
    'are named on one line and without control characters, whatever their names hold',
    inFolder({ [strange]: fixable }, (cwd) => {
      const printed = 'a\uFFFD\uFFFD[31m.cable';
      const firstLine = (...args: string[]) => cable(args, { cwd }).stdout.split('\n')[0];
      assert.equal(firstLine('lint', strange), printed);
      assert.equal(firstLine('lint', '--fix-dry-run', strange), `${printed} would become`);
      assert.equal(firstLine('stats', strange), printed);
      assert.equal(firstLine('config', '--explain', strange), printed);
      const { stderr } = cable(['parse', `missing-${strange}`], { cwd });
      assert.equal(stderr, `cable: missing-${printed}: no such file or folder\n`);
    }),
  );

  it(
    'cannot have a name with NUL',
    inFolder({ list: 'a\0b\n' }, (cwd) => {
      const { status, stderr } = cable(['parse', '--files-from', 'list'], { cwd });
      assert.deepEqual([status, stderr], [2, 'cable: a\uFFFDb: cannot be the name of a file\n']);
    }),
  );

  it(
    'that are not in the encoding asked for cannot be read',
    inFolder({ 'a.txt': Buffer.from([0x41, 0xc9]) }, (cwd) => {
      const { status, stderr } = cable(['lint', '--encoding', 'utf-8', 'a.txt'], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /^cable: a\.txt: is not UTF-8 text/);
    }),
  );

  it(
    'are told to be missing where a folder has no cable',
    inFolder({ 'letters/a.txt': 'Dear bees,\n' }, (cwd) => {
      const { status, stdout, stderr } = cable(['parse', 'letters'], { cwd });
      assert.deepEqual([status, stdout], [0, '']);
      assert.equal(stderr, 'cable: letters: no cables in this folder\n');
    }),
  );

  it('have to be named', () => {
    for (const [args, message] of [
      [['parse'], 'name a file or a folder, or - for standard input'],
      [['parse', '-', '-'], 'standard input can be read only once'],
      [['parse', '--files-from', 'nowhere'], '--files-from nowhere: no such file or folder'],
    ] as const) {
      const { status, stdout, stderr } = cable(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(stderr, `cable: ${message} (cable parse --help tells more)\n`);
    }
  });

  it(
    'are left alone when the reader of the results has gone',
    inFolder(Object.fromEntries(many.map((name) => [name, clean.repeat(100)])), async (cwd) => {
      const child = spawn(process.execPath, [bundle, 'parse', ...many], { cwd });
      let complaints = '';
      child.stderr.on('data', (chunk) => {
        complaints += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.once('close', resolve));
      assert.deepEqual([status, complaints], [0, '']);
    }),
  );
});

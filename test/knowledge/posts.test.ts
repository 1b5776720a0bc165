import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';
import { createPosts, postColumns } from '../../server/src/knowledge/posts';
import { table } from '../../server/src/knowledge/table';

const { posts } = standardKnowledge;

describe('posts.find', () => {
  it('knows a post by the name of its text line and of its message numbers', () => {
    assert.equal(posts.find('TEL AVIV')?.mrnName, 'TELAVIV');
    assert.equal(posts.find('TELAVIV')?.printedName, 'TEL AVIV');
    assert.equal(posts.find('TELAVIV')?.via, 'name');
  });

  it('does not mind case, blanks and hyphens', () => {
    for (const name of ['Tel-Aviv', 'tel  aviv', 'TEL AVIV.'])
      assert.equal(posts.find(name)?.mrnName, 'TELAVIV');
  });

  it('knows other names and common misspellings', () => {
    const names = ['0TTAWA', 'MEXICO CITY', 'DEPT', 'USUN'].map((name) => posts.find(name));
    assert.deepEqual(
      names.map((post) => [post?.mrnName, post?.via]),
      [
        ['OTTAWA', 'misspelling'],
        ['MEXICO', 'alias'],
        ['STATE', 'alias'],
        ['USUNNEWYORK', 'alias'],
      ],
    );
  });

  it('takes the Department for a post', () => assert.equal(posts.find('STATE')?.type, 'department'));

  it('takes no word of the text line for one', () => {
    for (const word of ['SECTION', 'EFTO', 'NOFORN', '']) assert.equal(posts.find(word), undefined, word);
  });

  it('prefers the post that was open at that date', () => {
    const rows = () => [
      ['mrn_name', 'printed_name', 'city', 'from', 'until'],
      ['HIVE', 'HIVE', 'Old Hive', '', '1990'],
      ['HIVE', 'HIVE', 'New Hive', '1991', ''],
    ];
    const own = createPosts({ posts: table(rows, postColumns), aliases: () => [] });
    assert.equal(own.find('HIVE', '1985-03')?.city, 'Old Hive');
    assert.equal(own.find('HIVE', '2005')?.city, 'New Hive');
    assert.equal(own.find('HIVE', null)?.city, 'Old Hive');
  });
});

describe('posts by address', () => {
  it('are found by the address of a heading', () => {
    assert.equal(posts.byAddress('AMEMBASSY VALLETTA')?.mrnName, 'VALLETTA');
    assert.equal(posts.byAddress('SECSTATE WASHDC')?.mrnName, 'STATE');
    assert.equal(posts.byAddress('CDR BEES'), undefined);
  });

  const names = (found: readonly { readonly mrnName: string }[]) => found.map((post) => post.mrnName);

  it('are found by routing indicator', () => {
    assert.deepEqual(names(posts.byRoutingIndicator('RUEHC')), ['STATE']);
    assert.deepEqual(names(posts.byRoutingIndicator('RUEHBS')), ['BRUSSELS', 'USEUBRUSSELS']);
    assert.deepEqual(names(posts.byRoutingIndicator('RUEHQQQ')), []);
  });

  it('are found by the cut name of a page heading', () => {
    assert.deepEqual(names(posts.bySasCode('KUALA')), ['KUALALUMPUR']);
    assert.deepEqual(names(posts.bySasCode('PORTO')), ['PORTALEGRE', 'PORTOFSPAIN']);
  });
});

describe('posts.nearest', () => {
  const nearest = (name: string) => posts.nearest(name).map((post) => post.mrnName);

  it('finds the post that was meant', () => {
    assert.deepEqual(nearest('VALETTA'), ['VALLETTA']);
    assert.deepEqual(nearest('LUXEMBUORG'), ['LUXEMBOURG']);
  });

  it('allows short names one edit only', () => {
    assert.ok(nearest('ROMA').includes('ROME'));
    assert.deepEqual(nearest('REMA'), []);
  });

  it('does not give the post itself', () => assert.ok(!nearest('ROME').includes('ROME')));
});

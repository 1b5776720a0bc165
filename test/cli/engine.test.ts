import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { engineOptions } from '../../server/src/cli/engine';

describe('the options of the engine', () => {
  it('are all known to the one that runs', () => {
    const { status, stderr } = spawnSync(process.execPath, [...engineOptions(), '--eval', '0'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('are there for every Node that we support, and for no engine that is not known', () => {
    for (const version of ['11.3.244.8-node.38', '12.4.254.21-node.33', '13.6.233.10-node.28'])
      assert.notDeepEqual(engineOptions(version), []);
    assert.deepEqual(engineOptions('13.8.500258-electron.0'), []);
  });
});

import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { chosenPort, freePorts, requireFreePort } from './ports.js';

describe('ports', () => {
  it('takes the usual port, or the one that the environment names', () => {
    expect(chosenPort('api', {})).toBe(4400);
    expect(chosenPort('postgres', { UIAN_POSTGRES_PORT: '54999' })).toBe(54_999);
  });

  it.each(['abc', '0', '70000', '44.5'])('refuses %s as a port', (value) => {
    expect(() => chosenPort('temporal', { UIAN_TEMPORAL_PORT: value })).toThrow(`UIAN_TEMPORAL_PORT 값 '${value}'`);
  });

  it('names a taken port and its variable', async () => {
    const { taken, free } = await freePorts('taken', 'free');
    const other = createServer().listen(taken, '127.0.0.1');
    try {
      await expect(requireFreePort('temporalUi', { UIAN_TEMPORAL_UI_PORT: String(taken) }))
        .rejects.toThrow(new RegExp(`${taken}번 포트를[^]*UIAN_TEMPORAL_UI_PORT`));
      await expect(requireFreePort('temporalUi', { UIAN_TEMPORAL_UI_PORT: String(free) })).resolves.toBe(free);
    } finally {
      other.close();
    }
  });
});

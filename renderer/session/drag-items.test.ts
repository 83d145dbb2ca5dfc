import { describe, expect, it } from 'vitest';

import { bringsEntities, dragEntities, draggedEntities, draggedType } from './drag-items.ts';

/** As much of a DataTransfer as there is outside a browser. */
function transferOf(type: string, data: string): DataTransfer {
  const held = new Map([[type, data]]);
  return {
    getData: (asked: string) => held.get(asked) ?? '',
    setData: (given: string, text: string) => void held.set(given, text),
    get types() {
      return [...held.keys()];
    },
  } as unknown as DataTransfer;
}

describe('dragged entities', () => {
  it('come back as they went', () => {
    const transfer = transferOf('text/plain', 'x');
    expect([bringsEntities(transfer), draggedEntities(transfer)]).toEqual([false, []]);
    dragEntities(transfer, ['E1', 'E2']);
    expect([bringsEntities(transfer), draggedEntities(transfer)]).toEqual([true, ['E1', 'E2']]);
  });

  it.each(['{', '[]', '[1]', '["../x"]', '{"id":"E1"}'])('%s is nothing', (data) => {
    expect(draggedEntities(transferOf(draggedType, data))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { listOption, numberOption, querySchema, textOption } from '../../src/query/query.ts';

const options = { top: 3, by: 'centre', sum: true, numbers: [55, 'x'], none: null };

describe('the options of a query', () => {
  it('are read as what they are, else as nothing', () => {
    expect(numberOption(options, 'top')).toBe(3);
    expect(numberOption(options, 'by')).toBeNull();
    expect(numberOption(options, 'absent')).toBeNull();
    expect(textOption(options, 'by')).toBe('centre');
    expect(textOption(options, 'top')).toBeNull();
    expect(listOption(options, 'numbers')).toEqual(['55', 'x']);
    expect(listOption(options, 'sum')).toEqual([]);
    expect(listOption(options, 'none')).toEqual([]);
  });

  it('are as the schema of a kept query asks', () => {
    expect(querySchema.safeParse({ intent: 'list', year: 2023, where: [], options }).success).toBe(true);
    expect(querySchema.safeParse({ intent: 'list', year: 2023.5, where: [], options }).success).toBe(false);
    expect(querySchema.safeParse({ intent: 'list', year: 2023, where: [], options: { a: {} } }).success).toBe(
      false,
    );
  });
});

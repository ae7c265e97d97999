import { describe, expect, it } from 'vitest';
import { htmlDatetime } from '../../src/core/html-datetime.ts';
import { edtfSchema } from '../../src/core/schema/edtf.ts';

describe('htmlDatetime', () => {
  it.each(['2016', '2016-12', '2016-12-29', '2016-12-29T23:00+01:00', '2016-12-29T23:00:00Z'])(
    '%s is HTML',
    (text) => {
      expect(htmlDatetime(edtfSchema.parse(text))).toBe(text);
    },
  );

  it.each(['2016-12-29~', '2016?', '2016-12-29/2016-12-31', '201X', '2016-22', '2016-12-XX'])(
    '%s is not',
    (text) => {
      expect(htmlDatetime(edtfSchema.parse(text))).toBeUndefined();
    },
  );
});

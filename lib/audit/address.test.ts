import { expect, test } from 'vitest';
import { auditAddress, readAuditFilter } from './address';

test('the address is read, and leads to the next page of the same question', () => {
  const { typed, filter, problems } = readAuditFilter({
    nguoi: '7',
    viec: '',
    loai: 'article',
    so: ' 12 ',
    truoc: '99',
    x: 'y',
  });
  expect(problems).toEqual({});
  expect(filter).toMatchObject({ actorId: 7, subjectType: 'article', subjectId: '12', before: 99 });
  expect(auditAddress(typed, 50)).toBe('/quan-tri/nhat-ky?nguoi=7&loai=article&so=+12+&truoc=50');
  expect(auditAddress({ ...typed, nguoi: '', loai: '', so: '' })).toBe('/quan-tri/nhat-ky');
});

test('what makes no sense is told at its field and looks for nothing', () => {
  const { typed, filter, problems } = readAuditFilter({ tu: '31/02/2026', nguoi: ['1', 'x y'] });
  expect(filter).toBeNull();
  expect(typed).toMatchObject({ tu: '31/02/2026', nguoi: 'x y' });
  expect(problems).toEqual({ nguoi: 'Chọn một người.', tu: 'Ghi ngày như 11/07/2026.' });
});

test('an empty address asks for everything', () => {
  expect(readAuditFilter({}).filter).toEqual({
    actorId: null,
    systemName: '',
    action: '',
    subjectType: '',
    subjectId: '',
    from: null,
    until: null,
    before: null,
  });
});

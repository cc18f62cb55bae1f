import { dateOfField, describeField } from '../../shared/residence-fields/describe-field.ts';
import { fieldNames, type CodedFields } from '../../shared/residence-fields/field-names.ts';

/** The coded fields as programs get them: a date as YYYY-MM-DD, the reserve as its text, any other with its meaning. */
export function fieldsDocument(fields: CodedFields): object {
  const present = fieldNames.flatMap((name) => {
    const code = fields[name];
    return code === undefined ? [] : [{ name, code }];
  });
  return Object.fromEntries(
    present.map(({ name, code }) => {
      if (name === 'reserve') return [name, code];
      return [name, dateOfField(name, code) ?? { code, text: describeField(name, code).ja }];
    }),
  );
}

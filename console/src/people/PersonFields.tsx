import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { DivisionPicker, type Picked } from '../ui/form/HubPicker.tsx';

export interface PersonValues {
  name: string;
  division?: Picked;
  phone?: string;
  bornIn?: string;
  partyMember?: string;
  education?: string;
  certificate?: string;
  anyway?: boolean;
}

/** Facts of a person as the hub takes them; `phone` apart, which a reader sees only masked. */
export const factsOf = ({ name, division, bornIn, partyMember, education, certificate }: PersonValues) => ({
  name: name.trim(),
  divisionId: division!.id,
  bornIn: bornIn ? Number(bornIn) : null,
  partyMember: partyMember ? partyMember === 'yes' : null,
  education: education?.trim() || null,
  certificate: certificate?.trim() || null,
});

/** The fields that registering and correcting share. */
export function PersonFields({ phoneKept }: { phoneKept?: boolean }) {
  const t = usePeopleFormWords();
  return (
    <>
      <Field name="division" label={t('division')}>
        <DivisionPicker label={t('division')} />
      </Field>
      <Pair>
        <Field name="phone" label={t('phone')} optional help={phoneKept && t('phoneKept')}>
          <input className="text-field" inputMode="tel" autoComplete="off" maxLength={30} />
        </Field>
        <Field
          name="bornIn"
          label={t('bornIn')}
          optional
          check={(year: string) => (/^(19|20)\d\d$/.test(year) ? undefined : t('bornWrong'))}
        >
          <input className="text-field" inputMode="numeric" autoComplete="off" maxLength={4} />
        </Field>
        <Field name="partyMember" label={t('partyMember')} optional>
          <Choose
            options={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
          />
        </Field>
        <Field name="education" label={t('education')} optional>
          <input className="text-field" maxLength={40} />
        </Field>
      </Pair>
      <Field name="certificate" label={t('certificate')} optional>
        <input className="text-field" maxLength={80} />
      </Field>
    </>
  );
}

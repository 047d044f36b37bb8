/** The forms of a counted word, one for each plural category of the language. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>

/**
 * Counting in one language: picks the form by `Intl.PluralRules`, and puts the number in place of `#`.
 * @example const count = plurals<'one'>('es'); count(2, { one: '# número', other: '# números' })
 */
export const plurals = <Category extends Intl.LDMLPluralRule>(locale: string) => {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return (count: number, forms: PluralForms<Category>): string => {
    const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> = forms
    return (byCategory[rules.select(count)] ?? forms.other).replaceAll('#', digits.format(count))
  }
}

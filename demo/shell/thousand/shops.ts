import type { FakeWaba } from '@chakrahq/whatsapp-credentials/testing'

/** How the token of a shop is doing; days from now. */
export interface ShopToken {
  issuedInDays: number
  expiresInDays: number | null
  /** Subcode with which Meta refuses it. */
  invalid?: number
}

export interface Shop {
  id: string
  label: string
  waba: FakeWaba
  token: ShopToken
}

const TOWNS = ['Pune', 'Nagpur', 'Kochi', 'Jaipur', 'Surat', 'Indore', 'Bhopal', 'Patna', 'Agra', 'Mysuru']
const TEAMS = ['Orders', 'Support', 'Campaigns', 'Delivery', 'Clinic']

const WELL: ShopToken[] = [
  { issuedInDays: -40, expiresInDays: null },
  { issuedInDays: -10, expiresInDays: 50 },
  { issuedInDays: -90, expiresInDays: null },
]
const TROUBLED: ShopToken[] = [
  { issuedInDays: -55, expiresInDays: 5 },
  { issuedInDays: -20, expiresInDays: 40, invalid: 466 },
  { issuedInDays: -59.5, expiresInDays: 0.5 },
  { issuedInDays: -61, expiresInDays: -1 },
]

const digits = (index: number) => `${index}`.padStart(5, '0')

/** So many shops with a number each; one in fifty is in trouble. */
export const makeShops = (count: number): Shop[] =>
  Array.from({ length: count }, (_, index) => {
    const label = `${TOWNS[index % 10] ?? ''} ${TEAMS[Math.floor(index / 10) % 5] ?? ''} ${Math.floor(index / 50) + 1}`
    const isTroubled = index % 50 === 7
    const tokens = isTroubled ? TROUBLED : WELL
    const token = tokens[(isTroubled ? Math.floor(index / 50) : index) % tokens.length] ?? WELL[0]!
    const phoneNumber = { id: `30022${digits(index)}1`, displayPhoneNumber: `+91 97000 ${digits(index)}` }
    const waba = { id: `20022${digits(index)}1`, name: label, phoneNumbers: [{ ...phoneNumber, verifiedName: label }] }
    return { id: `shop-${index}`, label, waba, token }
  })

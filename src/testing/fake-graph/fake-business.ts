/** An app that the fake Graph knows. */
export interface FakeApp {
  id: string
  name: string
  secret: string
}

export interface FakePhoneNumber {
  id: string
  displayPhoneNumber: string
  verifiedName: string
}

export interface FakeWaba {
  id: string
  name: string
  phoneNumbers: FakePhoneNumber[]
}

/** The apps of the fake Graph: the admin’s own, a stranger’s, and the one that Chakra signs customers up with. */
export const FAKE_APPS = {
  own: { id: '770011220033441', name: 'Acme Messaging', secret: 'FAKE0own0app0secret0000000000001' },
  foreign: { id: '660099887766554', name: 'Northwind Bot', secret: 'FAKE0foreign0app0secret000000002' },
  chakra: { id: '550088776655443', name: 'Chakra Chat', secret: 'FAKE0chakra0app0secret0000000003' },
} satisfies Record<string, FakeApp>

/** The WhatsApp Business Accounts of the fake Graph; the third belongs to somebody else. */
export const FAKE_WABAS = {
  retail: {
    id: '200110022003301',
    name: 'Acme Retail',
    phoneNumbers: [
      { id: '300110022003301', displayPhoneNumber: '+91 98000 00001', verifiedName: 'Acme Retail' },
      { id: '300110022003302', displayPhoneNumber: '+91 98000 00002', verifiedName: 'Acme Orders' },
    ],
  },
  support: {
    id: '200110022003302',
    name: 'Acme Support',
    phoneNumbers: [{ id: '300110022003303', displayPhoneNumber: '+91 98000 00003', verifiedName: 'Acme Support' }],
  },
  other: {
    id: '200110022003399',
    name: 'Northwind Traders',
    phoneNumbers: [{ id: '300110022003399', displayPhoneNumber: '+91 98000 00099', verifiedName: 'Northwind' }],
  },
} satisfies Record<string, FakeWaba>

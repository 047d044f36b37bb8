import type { StatusCardLabels } from '../../react/lib/labels/status-card-labels.js'

export const statusCardLabels: StatusCardLabels = {
  heading: 'Token atual',
  help: {
    valid: 'A Meta aceita este token. É possível enviar mensagens.',
    expiring: 'Ele ainda funciona. Coloque um novo token no lugar antes que expire, ou as mensagens vão parar.',
    expired: 'O prazo acabou e as mensagens não são enviadas. É preciso um novo token agora.',
    invalid: 'A Meta não o aceita mais e as mensagens não são enviadas. É preciso um novo token agora.',
    unknown: 'A Meta não informou se ele funciona. Ele continua em uso e nada foi alterado.',
  },
  dataAccessHelp:
    'O acesso aos dados termina antes do token. O proprietário precisa fazer login no app novamente, ou um token de usuário do sistema precisa ficar no lugar dele.',
  lacking: 'A Meta aceita este token, mas falta algo de que você precisa: veja “Permissões”.',
  acceptedBefore: 'A Meta aceitou este token na última verificação.',
  noTokenHelp: 'Enquanto não houver um, não é possível enviar mensagens pela API.',
  lastCheckFailed: 'A última verificação falhou',
  checkFailed: (age) =>
    `A última verificação não foi concluída. O que você vê é a última resposta da Meta (${age}). O token continua em uso.`,
  notInspectable: 'A Meta não deixa este app examinar este token. Mesmo assim, ele pode funcionar.',
  lastError: (error) => `A Meta recusou uma mensagem enviada com este token: ${error}.`,
  errorCode: (code, subcode) =>
    code === null ? 'sem código de erro' : subcode === null ? `erro ${code}` : `erro ${code}, subcódigo ${subcode}`,
  app: 'App',
  kind: 'Tipo',
  owner: 'Proprietário',
  ownerId: (id) => `Usuário ${id}`,
  issued: 'Emitido em',
  expires: 'Expira em',
  expired: 'Expirou em',
  dataAccess: 'Acesso aos dados termina em',
  lastChecked: 'Última verificação',
  lastTried: 'Última tentativa',
  fingerprint: 'Impressão digital',
  added: 'Adicionado em',
  addedBy: (actor) => `por ${actor}`,
  lastUsed: 'Último uso',
  noReport: 'Ainda sem notícias',
  today: 'Hoje',
  lifetime: (from, to) => `De “${from}” até “${to}”`,
  lifetimeOfTwo: (from, to, later) => `De “${from}” até “${to}”; depois: “${later}”`,
  unknownEnd: 'A Meta não informou quando expira',
}

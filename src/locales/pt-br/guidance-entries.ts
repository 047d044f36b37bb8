import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

const SCOPE_MISSING = [
  'Falta uma permissão no token',
  'A solicitação precisa de uma permissão que este token não tem.',
] as const
const APP_REVIEW = [
  'A Meta quer analisar o app primeiro',
  'O app usa a conta de outra empresa e, para isso, precisa de acesso avançado.',
] as const
const NO_TOKEN = ['A solicitação chegou sem token', 'A Meta não recebeu nenhum token de acesso com ela.'] as const

export const guidanceEntries: GuidanceTranslation['entries'] = {
  'auth-0': [
    'A Meta não conseguiu autenticar o token',
    'Ele expirou, foi revogado ou substituído, ou o proprietário bloqueou todos os apps no Facebook.',
  ],
  'api-3': [
    'O app não pode usar esta função',
    'Este código é bem geral: falta uma permissão, ou a função é só para Tech Providers e Solution Partners.',
  ],
  'permission-10': [
    'Falta uma permissão, ou ela foi removida',
    'Em geral, é o token que não a tem. O WhatsApp Flows e as funções em versão beta também respondem com este código.',
  ],
  'permission-10-scope-missing': SCOPE_MISSING,
  'permission-10-token-asset-mismatch': [
    'O token é de outra conta do WhatsApp',
    'Ele tem a permissão, mas não para esta conta.',
  ],
  'permission-10-app-review': APP_REVIEW,
  'token-190': [
    'A Meta não aceita mais este token',
    'Em geral, ele expirou. Também pode ter sido revogado, substituído ou copiado pela metade.',
  ],
  'token-190-expired': [
    'O token expirou',
    'O token de uma pessoa dura horas ou cerca de 60 dias; o de um usuário do sistema, 60 dias ou para sempre.',
  ],
  'token-190-expiring': [
    'O token expira em breve',
    'Ele funciona até a data de término, que a Meta definiu quando ele foi criado.',
  ],
  'token-190-data-access': [
    'O acesso do token aos dados termina',
    'A Meta o encerra 90 dias depois da última atividade do proprietário do token no app.',
  ],
  'token-190-old-token': [
    'Algo ainda envia com um token antigo',
    'Seu token atual funciona. Esta solicitação foi enviada com um token mais antigo ou danificado.',
  ],
  'token-190-password-changed': [
    'Uma mudança de senha encerrou o token',
    'O proprietário mudou a senha, ou a Meta encerrou a sessão por segurança.',
  ],
  'token-190-checkpoint': [
    'O Facebook interrompeu o login do proprietário do token',
    'O proprietário precisa fazer login e confirmar a própria identidade.',
  ],
  'token-190-app-not-installed': [
    'O app foi removido',
    'O proprietário do token ou um administrador o removeu da conta ou da empresa.',
  ],
  'token-190-unconfirmed-user': [
    'A conta do Facebook do proprietário não está confirmada',
    'O proprietário precisa confirmá-la primeiro no Facebook.',
  ],
  'token-190-revoked': ['Alguém revogou o token', 'Uma pessoa ou um programa o encerrou antes do prazo.'],
  'token-190-logged-out-or-invalid': [
    'O token foi encerrado antes do prazo',
    'O proprietário saiu da conta, ou o token ou o usuário do sistema foi removido.',
  ],
  'token-190-role-lost': [
    'O proprietário do token perdeu uma função',
    'Ele perdeu o acesso à empresa ou à Página, ou não usa a autenticação de dois fatores.',
  ],
  'token-190-malformed': ['Isto não é um token da Meta', 'Há espaços ou aspas no meio, ou ele é de outro produto.'],
  'token-190-undecryptable': ['O token está incompleto', 'Alguns caracteres faltam ou foram alterados.'],
  'token-190-wrong-token-kind': [
    'O tipo de token está errado',
    'Esta solicitação precisa de outro tipo, como o token do próprio app.',
  ],
  'token-190-permission': ['Falta uma permissão', 'O código é de tokens, mas a mensagem pede uma permissão.'],
  'permission-2xx': ['Falta uma permissão, ou ela foi removida', 'O token não a tem, ou a Meta a retirou.'],
  'permission-2xx-asset-not-assigned': [
    'O token não pode enviar por esta conta do WhatsApp',
    'Em geral, a conta ou o app não está atribuído ao usuário do sistema.',
  ],
  'permission-2xx-scope-missing': SCOPE_MISSING,
  'permission-2xx-asset-not-owned': [
    'O app e a conta são de empresas diferentes',
    'A empresa do app não gerencia esta conta do WhatsApp.',
  ],
  'permission-2xx-app-or-account-blocked': [
    'A Meta bloqueou o app ou a conta',
    'Há uma restrição ou desativação. O token não é a causa.',
  ],
  'permission-2xx-app-review': APP_REVIEW,
  'permission-2xx-no-token': NO_TOKEN,
  'access-131005': [
    'O WhatsApp nega o acesso',
    'Falta uma permissão no token, ou a conta do WhatsApp não está atribuída ao usuário dele.',
  ],
  'access-131005-payments-terms': [
    'Os termos de pagamento do WhatsApp ainda não foram aceitos',
    'A empresa precisa aceitá-los primeiro.',
  ],
  'access-131005-number-not-verified': ['O número não está verificado', 'O WhatsApp nega o acesso até que esteja.'],
  'rate-limit': ['Muitas solicitações ao mesmo tempo', 'A Meta limita o app, a conta ou o número por algum tempo.'],
  transient: ['Uma falha temporária na Meta', 'A Meta não consegue responder no momento.'],
  network: ['Não foi possível acessar a Meta', 'Não chegou nenhuma resposta útil.'],
  integrity: ['A Meta restringiu a conta', 'Ela está bloqueada ou limitada por uma política ou por uma regra do país.'],
  'appsecret-proof': [
    'A prova da chave secreta do app está errada',
    'O servidor assina com a chave secreta de outro app ou para outro token.',
  ],
  'object-or-permission': ['Número ou conta não encontrado', 'Foi excluído, ou este token não tem acesso.'],
  'scope-missing': SCOPE_MISSING,
  'no-token': NO_TOKEN,
  'bad-path': ['A solicitação foi para um endereço errado', 'A Meta não conhece o caminho.'],
  'not-inspectable': [
    'Este app não pode verificar o token',
    'O token é de outro app, ou o app não tem o direito de verificá-lo. O token pode estar bom.',
  ],
  'not-graph': ['Não é um erro da Meta', 'Outro serviço o enviou. O token do WhatsApp não é a causa.'],
  unknown: ['Um erro que não conhecemos', 'As palavras da própria Meta podem explicar mais.'],
}

import type { TokenFormLabels } from '../../react/lib/labels/token-form-labels.js'

export const tokenFormLabels: TokenFormLabels = {
  field: 'Token de acesso',
  hint: 'Cole o token da Meta. Primeiro ele é verificado; nada muda até você usá-lo.',
  submit: 'Verificar token',
  cancel: 'Cancelar',
  checking: 'Verificando o token com a Meta…',
  stillChecking: 'A verificação continua. A Meta está demorando para responder; você pode esperar ou cancelar.',
  cancelled: 'Cancelado. O que você colou continua no campo.',
  looksRight: 'Parece um token de acesso da Meta.',
  confirm: 'É o meu token de acesso. Envie-o para verificação.',
  confirmFirst:
    'Leia a nota acima. Se for mesmo o seu token de acesso, marque a caixa e clique em “Verificar token” de novo.',
  notices: {
    'cleaned-space': 'Removemos os espaços em volta.',
    'cleaned-newline': 'Removemos uma quebra de linha.',
    'cleaned-zero-width': 'Removemos caracteres invisíveis.',
    'cleaned-quotes': 'Removemos as aspas.',
    'cleaned-bearer': 'Removemos a palavra “Bearer”.',
    'cleaned-parameter': 'Removemos “access_token=”.',
    'cleaned-curl': 'Tiramos o token de um comando curl.',
    'cleaned-json': 'Tiramos o token do JSON em volta dele.',
    'cleaned-env': 'Tiramos o token de uma linha de configuração.',
    'cleaned-text': 'Tiramos o token do texto em volta dele.',
    short: 'É mais curto do que os tokens da Meta costumam ser. Foi copiado inteiro?',
    long: 'É mais longo do que os tokens da Meta costumam ser. Há algo mais junto?',
    several: 'Há mais de um token aqui. Cole só o que você quer usar.',
    'space-inside': 'Há espaços no meio, e nenhum token da Meta tem espaços. Algo mais foi copiado junto?',
    'too-long': 'É longo demais para um token e não foi enviado. Copie somente o token.',
    masked:
      'Este token está oculto: há pontos ou asteriscos no meio. Copie-o com o botão de copiar da Meta e cole aqui.',
    'app-token':
      'Este é um token do app (ID do app | chave secreta do app) e não foi enviado. Gere um token de usuário do sistema nas Configurações do negócio da Meta.',
    'app-secret': 'Parece a chave secreta do seu app e não foi enviada. Mantenha em segredo e cole o token de acesso.',
    instagram: 'Parece um token do Instagram. O WhatsApp precisa de um token que comece com EAA.',
    'chakra-key':
      'Parece uma chave de API da Chakra, não um token da Meta. Copie o token das Configurações do negócio da Meta.',
    jwt: 'Parece um token de login de outro serviço, não um token da Meta.',
    id: 'É só um número, talvez o ID de um app, de uma conta ou de um número de telefone. O token começa com EAA.',
    'verify-token':
      'Parece o token de verificação de um webhook, que você mesmo inventou. O token de acesso vem da Meta.',
    'debugger-url': 'É um link para o depurador de token da Meta, não o token.',
    'non-ascii': 'Há caracteres que nenhum token da Meta tem. Algo mais foi copiado junto?',
    'control-characters': 'Há caracteres de controle invisíveis. Copie o token novamente.',
    empty: 'Ainda não há nada no campo. Cole o token de acesso da Meta.',
    unknown: 'Não parece um token da Meta. Pode ser uma senha preenchida pelo seu navegador.',
  },
  failures: {
    network:
      'Não foi possível acessar o servidor. Confira sua conexão e clique em “Verificar token” de novo: o que você colou continua aqui.',
    timeout: 'O servidor demorou demais. Clique em “Verificar token” de novo: o que você colou continua aqui.',
    unauthenticated: 'Sua sessão terminou e nada foi verificado. Faça login novamente e cole o token mais uma vez.',
    forbidden: 'Você pode ver estas credenciais, mas não alterá-las. Peça a um administrador para colar o token.',
    'not-found': 'Esta configuração não existe mais. Alguém pode tê-la removido. Nada foi verificado.',
    'version-conflict':
      'Enquanto isso, algo mudou: outra pessoa, ou você em outra janela. Veja o que aparece agora e clique em “Verificar token” de novo.',
    'acknowledgement-required': 'O servidor pede uma confirmação que esta página não deu. Recarregue a página.',
    'not-promotable': 'O servidor recusou este token. O token atual continua em uso.',
    'invalid-input': 'O servidor não conseguiu ler o que foi colado. Copie o token novamente e cole mais uma vez.',
    'rate-limited':
      'Muitas verificações em pouco tempo. Espere um minuto e clique em “Verificar token” de novo: o que você colou continua aqui.',
    graph:
      'A Meta não conseguiu responder. Clique em “Verificar token” de novo daqui a pouco: o que você colou continua aqui.',
    server: 'Algo deu errado no servidor. Clique em “Verificar token” de novo: o que você colou continua aqui.',
    'bad-response': 'O servidor deu uma resposta que esta página não entende. Recarregue a página e tente novamente.',
  },
}

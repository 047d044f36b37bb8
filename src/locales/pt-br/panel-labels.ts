import type { PanelLabels } from '../../react/lib/labels/panel-labels.js'

export const panelLabels: PanelLabels = {
  heading: 'Credenciais da API',
  newToken: 'Novo token',
  pasteNew: 'Colar um novo token',
  loading: 'Carregando as credenciais…',
  stillLoading: 'Ainda carregando. O servidor está demorando para responder.',
  offline: 'Você está offline. Esta página continua sozinha quando a conexão voltar.',
  loadFailed: 'Não foi possível carregar as credenciais',
  refreshFailed: 'Isto pode estar desatualizado: a última atualização falhou.',
  viewOnly:
    'Você pode ver estas credenciais, mas não alterá-las. Um administrador deste espaço de trabalho pode substituir o token.',
  undo: 'Desfazer',
  undoing: 'Voltando ao token anterior…',
  undoTitle: (fingerprint) => `Você pode voltar ao token ${fingerprint}.`,
  undoPossible: (left, until) => `É possível desfazer por mais ${left}, até ${until}.`,
  renew: 'Renovar token',
  renewing: 'Renovando…',
  renewHelp: 'A Meta pode trocar este token por outro que dure mais. Você compara os dois antes que algo mude.',
  stillWaiting: 'Ainda esperando a Meta. Você pode esperar ou cancelar.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. O token atual não foi alterado.',
  staged: {
    valid: 'O novo token funciona. Nada mudou ainda: compare-o com o atual.',
    expiring: 'O novo token funciona, mas expira em breve. Compare-o com o atual.',
    expired: 'O novo token já expirou e não pode ser usado. O token atual não foi alterado.',
    invalid: 'A Meta não aceita o novo token. O token atual não foi alterado.',
    unknown: 'Não foi possível verificar o novo token. O token atual não foi alterado.',
  },
  checked: (state) => `Verificado: ${state}.`,
  checkedNot: 'A verificação não foi concluída. O que aparece é de antes.',
  promoted: 'O novo token já está em uso.',
  undone: 'O token anterior está em uso novamente.',
  discarded: 'O novo token foi descartado. O token atual não foi alterado.',
  dismiss: 'Fechar',
  rightLost:
    'Você não pode mais alterar estas credenciais, por isso nada mudou. Um administrador deste espaço de trabalho pode substituir o token.',
  meanwhile: 'O que aconteceu enquanto isso',
  renewFailures: {
    graph: 'A Meta não renovou este token. Ele continua em uso. Tente mais tarde ou cole um novo token.',
    'not-promotable': 'Este token não pode mais ser renovado. Cole um novo token.',
    'not-found': 'Seu servidor não consegue renovar tokens. Cole um novo token.',
  },
  failures: {
    network:
      'Não foi possível acessar o servidor. Confira sua conexão e tente novamente. Esta página não alterou nada.',
    timeout:
      'O servidor demorou demais para responder. Tente novamente; se continuar lento, avise sua equipe de suporte.',
    unauthenticated: 'Sua sessão terminou. Faça login novamente e volte a esta página.',
    forbidden: 'Você não tem permissão para fazer isso. Peça a um administrador deste espaço de trabalho.',
    'not-found': 'Esta configuração não existe ou é de outra conta. Volte e abra-a novamente.',
    'version-conflict':
      'Enquanto isso, algo mudou: outra pessoa, ou você em outra janela. Agora você vê a situação real: confira e repita o que queria fazer.',
    'acknowledgement-required': 'O que você perderia mudou. Veja a lista, marque cada perda e tente novamente.',
    'not-promotable': 'Este token não funciona mais, por isso o servidor o recusou. O token atual não foi alterado.',
    'invalid-input': 'O servidor não entendeu a solicitação. Recarregue a página e tente novamente.',
    'rate-limited': 'Muitas solicitações em pouco tempo. Espere um minuto e tente novamente.',
    graph: 'A Meta não conseguiu responder. Nada mudou; tente novamente daqui a pouco.',
    server: 'Algo deu errado no servidor. Tente novamente; se continuar, avise sua equipe de suporte.',
    'bad-response': 'O servidor deu uma resposta que esta página não entende. Recarregue a página.',
  },
}

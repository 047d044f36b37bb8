import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

export const guidanceSteps: GuidanceTranslation['steps'] = {
  'check-dates':
    'Veja “Token atual”: ele ainda funciona, e até quando? Os tokens de usuário do sistema também podem expirar.',
  'check-permissions':
    'Veja “Permissões”: para enviar, é preciso whatsapp_business_messaging; para números e modelos, whatsapp_business_management.',
  generate:
    'Em Configurações do negócio → Usuários do sistema, atribua o app e a conta do WhatsApp ao usuário, clique em “Gerar token” e marque as duas permissões do whatsapp.',
  paste:
    'Cole o novo token em Settings → WhatsApp Configuration → API Credentials, clique em “Verificar token” e depois em “Usar este token”.',
  'test-first':
    'Teste um novo token com “Verificar token” antes de usá-lo. O Depurador de Token de Acesso da Meta mostra o mesmo, mas é mais um lugar onde se cola um segredo.',
  'renew-early':
    'Use um token de usuário do sistema em vez de um pessoal. Se ele expirar, um servidor com a chave secreta do app pode renová-lo, mas só enquanto ainda funcionar.',
  'watch-expiry':
    'Garanta que alguém veja os avisos: 7 dias antes do fim do token ou do acesso dele aos dados, se não houver outro prazo configurado.',
  'connected-apps': 'Em Configurações do negócio → Apps conectados, verifique se o app ainda está na lista.',
  integrations:
    'O token é de uma pessoa? Então essa pessoa permite o app novamente nas configurações do Facebook → Integrações comerciais.',
  'log-in': 'O proprietário do token faz login em facebook.com e faz o que o Facebook pedir.',
  'sign-in-again': 'O proprietário do token faz login no app novamente e cria um novo token.',
  'ask-who': 'Descubra quem ou o que encerrou o token, para que o novo não seja encerrado também.',
  'replace-copies': 'Encontre o servidor ou programa que ainda usa o token antigo e coloque nele o atual.',
  'copy-whole': 'Copie o token inteiro novamente, sem espaços, quebras de linha ou aspas.',
  'right-token':
    'Use um token de usuário do sistema, e não um token do Instagram, um token do app ou uma chave da Chakra.',
  'restore-role': 'Devolva a função ao proprietário do token. Ative a autenticação de dois fatores se a Meta pedir.',
  'add-permission':
    'Em Configurações do negócio → Usuários do sistema, clique em “Gerar token” de novo e marque também a permissão que falta. A mensagem da Meta pode dizer qual é.',
  'app-review':
    'Só se o seu app atende outras empresas: solicite a permissão na análise do app (Casos de uso → Personalizar → Permissões), ou solicite de novo se a Meta a retirou.',
  'go-live': 'Mude o app do modo de desenvolvimento para o modo ao vivo.',
  partner: 'Verifique se o status de Tech Provider ou Solution Partner está ativo e inclui esta função.',
  'flows-key':
    'Só para o WhatsApp Flows com um ponto de extremidade: o número que definiu a chave pública precisa estar na lista de permissões da Meta.',
  eligible:
    'A função está em versão beta, ou é só para parceiros ou para contas de certo nível? Então sua conta precisa primeiro ter acesso a ela.',
  'assign-waba':
    'Em Configurações do negócio → Usuários do sistema, atribua a conta do WhatsApp ao usuário, com controle total.',
  'assign-app': 'Atribua o app ao mesmo usuário do sistema (“Gerenciar app”) e gere o token novamente.',
  'check-number': 'No Gerenciador do WhatsApp, verifique se o número está registrado e a conta aprovada.',
  subscribe: 'Verifique se o app está inscrito na conta do WhatsApp e se nenhum outro provedor está com o número.',
  'same-portfolio':
    'Use um app da empresa que é dona da conta do WhatsApp, ou peça ao proprietário que compartilhe a conta com a sua empresa.',
  'read-alerts': 'Leia os alertas no Painel de Apps e faça o que eles pedem.',
  appeal: 'Solicite uma análise na página inicial de suporte para empresas da Meta.',
  'accept-terms': 'Abra o link que está nos detalhes da Meta, ou o Gerenciador do WhatsApp, e aceite os termos.',
  'verify-number': 'Verifique o número no Gerenciador do WhatsApp.',
  'fix-request': 'Corrija a solicitação: o caminho, a versão da API e o cabeçalho Authorization.',
  'fix-proof':
    'Calcule appsecret_proof com este token e a chave secreta do app dele. Depois, confira o relógio do servidor.',
  'check-id': 'Confira o ID na solicitação e se o número ou a conta não foi excluído.',
  'own-app': 'Faça com que o próprio app do token o verifique, ou cole um token do app configurado aqui.',
  wait: 'Espere alguns minutos e tente novamente.',
  'slow-down': 'Envie menos mensagens de cada vez.',
  'check-network': 'Verifique a conexão do servidor com graph.facebook.com, o proxy e o firewall.',
  'ask-sender': 'Procure o erro na ajuda do serviço que o enviou.',
  ticket: 'Abra um Chakra Ticket. Ele já vem preenchido e não contém nenhum token.',
}

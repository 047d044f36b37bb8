import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

export const guidanceTexts: GuidanceTranslation['texts'] = {
  'effect-stopped': 'As mensagens falham até o token ser substituído.',
  'effect-unfixed': 'As mensagens falham até isso ser resolvido.',
  'effect-soon': 'As mensagens continuam saindo até esse dia e falham depois dele.',
  'effect-data': 'A partir daí, o que lê dados falha. Os envios podem continuar.',
  'effect-partly': 'O que precisa da permissão falha. Todo o resto continua.',
  'effect-request': 'Esta solicitação falha. O token pode estar bom.',
  'effect-old': 'As mensagens desse remetente falham. Todas as outras são enviadas.',
  'effect-blocked': 'As mensagens falham até isso ser resolvido. Um novo token não ajuda.',
  'effect-later': 'Algumas mensagens saem com atraso, ou falham até isso passar.',
  'effect-unsure': 'Isso não diz nada sobre o token. As mensagens ainda podem ser enviadas.',

  permanent:
    'Para enviar sem interrupções, use um token de usuário do sistema que nunca expire, se a Meta permitir isso à sua empresa.',
  'read-details': 'Confie no código e nos detalhes, não nos títulos: a Meta pode mudar os títulos.',
  'review-time': 'A análise do app pode levar vários dias úteis. Algumas permissões só funcionam no modo ao vivo.',
  'unlike-131005':
    'O código 131005 é parecido, mas vem da Cloud API, não da Graph API. Ele também pode indicar termos de pagamento pendentes ou um número não verificado.',
  'unlike-10':
    'O código 10 é parecido, mas vem da Graph API. O 131005 também pode indicar termos de pagamento pendentes ou um número não verificado.',
  'still-190':
    'Um novo token também falha? Então ele não foi copiado inteiro, é de outro app, ou um remetente ainda usa o antigo.',
  'not-only-expiry':
    'O código 190 sozinho não prova que o token expirou: um token revogado recebe o mesmo código. O código 0 é ainda mais geral.',
  'no-mapping':
    'A Meta não diz o que cada código de 200 a 299 significa. Confie na permissão que a mensagem dela informa.',
  'policy-removal':
    'A Meta pode remover uma permissão depois de uma análise de políticas. Nesse caso, o Painel de Apps mostra um aviso.',
  'keep-token': 'Você não precisa de um novo token.',

  'chakra-help':
    'Se a Chakra administra o app, talvez você não consiga resolver isso por conta própria. Nesse caso, abra um Chakra Ticket.',
  'chakra-where': 'No Chakra Chat, veja Settings → WhatsApp Configuration → API Credentials: o token expirou?',
  'chakra-number':
    'No Chakra Chat, o token precisa de whatsapp_business_messaging para a conta do WhatsApp do número conectado.',
  'chakra-warning':
    'O Chakra Chat pode avisar você antes que um token expire. Se todos os novos tokens também falharem, peça por último para conferir o relógio do servidor.',
}

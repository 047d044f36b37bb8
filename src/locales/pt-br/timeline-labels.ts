import type { TimelineLabels } from '../../react/lib/labels/timeline-labels.js'
import { count } from './count.js'

export const timelineLabels: TimelineLabels = {
  heading: 'Histórico',
  empty: 'Nada aconteceu ainda. Cada verificação e cada troca aparecerão aqui.',
  failed: 'Não foi possível carregar o histórico.',
  more: 'Mostrar anteriores',
  loadingMore: 'Carregando…',
  moreFailed: 'Não foi possível carregar os registros anteriores.',
  filter: 'Mostrar',
  all: 'Tudo',
  kinds: {
    staged: 'Novos tokens',
    checked: 'Verificações',
    promoted: 'Trocas',
    undone: 'Trocas desfeitas',
    discarded: 'Tokens descartados',
    renewed: 'Renovações',
    warned: 'Avisos',
    'error-seen': 'Erros',
  },
  shown: (shown, loaded, more) => {
    const entries = count(loaded, { one: '# registro', many: '# de registros', other: '# registros' })
    if (shown < loaded) return more ? `${shown} dos últimos ${entries}` : `${shown} de ${entries}`
    if (loaded <= 1) return entries
    return more ? `Os últimos ${entries}` : `Todos os ${entries}`
  },
  noneOfKind: 'Nada desse tipo aconteceu.',
  noneOfKindYet: 'Não há nada desse tipo entre os registros mostrados até agora. Os anteriores podem ter.',
  bySystem: 'pelo servidor',
  byActor: (actor) => `por ${actor}`,
  code: (code, subcode) => (subcode === null ? `${code ?? '?'}` : `${code ?? '?'}, subcódigo ${subcode}`),
  events: {
    staged: (fingerprint) => `Novo token ${fingerprint} colado`,
    checked: (fingerprint) => `Token ${fingerprint} verificado`,
    promoted: (fingerprint) => `Troca para ${fingerprint}`,
    undone: (fingerprint) => `Volta para ${fingerprint}`,
    discarded: (fingerprint) => `Novo token ${fingerprint} descartado`,
    renewed: (fingerprint) => `Token renovado como ${fingerprint}`,
    warned: (fingerprint) => `Aviso sobre ${fingerprint}`,
    'error-seen': (fingerprint, code) => `Erro ${code} com ${fingerprint}`,
  },
  outcomes: {
    inspected: 'A Meta respondeu',
    'not-inspectable': 'A Meta não deixou examinar',
    failed: 'Não foi possível verificar',
  },
  acknowledged: (losses) =>
    count(losses, { one: '# perda aceita', many: '# de perdas aceitas', other: '# perdas aceitas' }),
}

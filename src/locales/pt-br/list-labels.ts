import type { ListLabels } from '../../react/lib/labels/list-labels.js'
import { count } from './count.js'

export const listLabels: ListLabels = {
  heading: 'Todas as credenciais',
  search: 'Pesquisar',
  searchHelp: 'Nome, ID, impressão digital, número de telefone ou ID da conta do WhatsApp Business',
  clear: 'Limpar pesquisa',
  count: ({ shown, total, needAction }) => {
    const all = count(total, { one: '# credencial', many: '# de credenciais', other: '# credenciais' })
    const found = shown === total ? all : `${shown} de ${all}`
    if (needAction === 0) return found
    const open = count(needAction, {
      one: '# precisa de atenção',
      many: '# precisam de atenção',
      other: '# precisam de atenção',
    })
    return `${found} · ${open}`
  },
  found: (found) =>
    found === 0
      ? 'Nenhuma credencial encontrada'
      : count(found, {
          one: '# credencial encontrada',
          many: '# de credenciais encontradas',
          other: '# credenciais encontradas',
        }),
  noMatch: (search) => `Nada corresponde a “${search}”.`,
  noMatchHelp: 'Tente uma parte do nome, os últimos dígitos de um telefone ou uma impressão digital.',
  tokenPasted:
    'Isso parece um token de acesso, por isso não foi colocado na pesquisa. Aqui, um token é reconhecido pela impressão digital: pesquise por ela.',
  empty: 'Ainda não há credenciais.',
  emptyHelp: 'Primeiro, conecte um número do WhatsApp. Depois, o token de acesso dele aparecerá aqui.',
  loading: 'Carregando as credenciais…',
  expires: 'Expira em',
  expired: 'Expirou em',
  dataAccess: 'Acesso aos dados termina em',
  serves: (first, others) =>
    others === 0
      ? first
      : `${first} e mais ${count(others, { one: '# número', many: '# de números', other: '# números' })}`,
  noNumbers: 'Nenhum número conhecido',
  notes: {
    critical: 'Prestes a expirar',
    'missing-permission': 'Falta uma permissão',
    'check-stale': 'Não é verificado há algum tempo',
    'candidate-waiting': 'Há um novo token esperando',
  },
}

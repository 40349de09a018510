#include "app/kitapdarctl/TermNames.h"

#include "core/accounts/TermService.h"
#include "wording/AccountsWords.h"
#include "wording/Text.h"

namespace kitapdar::ctl {

Result<TermNames, Failure> TermNames::read(Session& session, Library& library, const Arguments& arguments) {
    auto terms = library.readNow(&accounts::TermService::list);
    if (!terms) return fail(session.failure(terms.error()));
    return TermNames(std::move(*terms), arguments.language());
}

QString TermNames::of(accounts::TermList list, const std::string& code) const {
    for (const accounts::Term& term : m_terms) {
        if (term.list == list && term.code == code) return nameOf(term, m_language);
    }
    return qs(code);
}

} // namespace kitapdar::ctl

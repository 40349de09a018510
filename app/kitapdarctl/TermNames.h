// The names of the terms of the books: what people read where scripts read codes.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Session.h"
#include "core/accounts/Term.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar::ctl {

class TermNames {
public:
    /// In the language of the answer.
    static Result<TermNames, Failure> read(Session& session, Library& library, const Arguments& arguments);

    /// The code where there is no such term.
    QString of(accounts::TermList list, const std::string& code) const;

private:
    TermNames(std::vector<accounts::Term> terms, Language language) : m_terms(std::move(terms)), m_language(language) {}

    std::vector<accounts::Term> m_terms;
    Language m_language;
};

} // namespace kitapdar::ctl

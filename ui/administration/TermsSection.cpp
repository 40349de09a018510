#include "ui/administration/TermsSection.h"

#include "core/accounts/TermService.h"
#include "core/library/Library.h"
#include "wording/AccountsWords.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <utility>

namespace kitapdar::ui {

namespace {

using accounts::Term;
using accounts::TermList;

std::vector<Column<TermRow>> termColumns(const Languages& languages) {
    return {{.head = {.id = QStringLiteral("list"), .title = [] { return Administration::tr("List"); }, .width = 240},
             .text = [](const TermRow& row) { return words(row.term.list); }},
            {.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Name"); }, .width = 380},
             .text = [&languages](const TermRow& row) { return nameOf(row.term, languages.current()); }},
            {.head = {.id = QStringLiteral("value"), .title = [] { return Administration::tr("Value"); }, .width = 160},
             .text = [](const TermRow& row) { return qs(row.term.value); }},
            {.head = {.id = QStringLiteral("state"), .title = [] { return Administration::tr("State"); }, .width = 130},
             .text = [](const TermRow& row) {
                 return row.term.hidden ? Administration::tr("hidden") : Administration::tr("shown");
             }}};
}

} // namespace

TermsSection::TermsSection(const Context& context)
    : ListSection(
          context, QStringLiteral("terms"), [] { return Administration::tr("Terms of the books"); },
          [] {
              return Administration::tr(
                  "Kinds of stock, sources, reasons, columns and settings of the books of account, with their names on "
                  "papers. Content groups have a part of their own.");
          },
          termColumns(context.languages), [](const TermRow& row) { return row.number; }) {
    const auto of = [](auto member) { return within(&TermRow::term, member); };
    m_list = m_form.choice(of(&Term::list), [] { return Administration::tr("List"); },
                           {{TermList::Kind, [] { return words(TermList::Kind); }},
                            {TermList::Source, [] { return words(TermList::Source); }},
                            {TermList::Reason, [] { return words(TermList::Reason); }},
                            {TermList::Column, [] { return words(TermList::Column); }},
                            {TermList::Setting, [] { return words(TermList::Setting); }}});
    m_code = m_form.line(
        of(&Term::code), [] { return Administration::tr("Code"); },
        [] { return Administration::tr("small Latin letters; stays for good"); });
    m_form.line(of(&Term::kk), [] { return Administration::tr("Name in Kazakh"); });
    m_form.line(of(&Term::ru), [] { return Administration::tr("Name in Russian"); });
    m_form.line(of(&Term::en), [] { return Administration::tr("Name in English"); });
    m_value = m_form.line(of(&Term::value), [] { return Administration::tr("Value"); });
    m_form.choice(
        of(&Term::hidden), [] { return Administration::tr("State"); },
        {{false, [] { return Administration::tr("shown"); }}, {true, [] { return Administration::tr("hidden"); }}});
    showFields({"list", "code", "kk", "ru", "en", "value", "hidden"});
    need(Permission::LibraryEdit);
    follow({Subject::AccountTerm});
}

TermRow TermsSection::blank() const {
    TermRow row;
    row.term.list = TermList::Source;
    return row;
}

void TermsSection::read() {
    context().library.read(&accounts::TermService::list).then(this, [this](const Result<std::vector<Term>>& all) {
        if (!all) return notRead(all.error());
        std::vector<TermRow> lines;
        std::int64_t number = 0;
        for (const Term& each : *all) lines.push_back({++number, each});
        setRows(std::move(lines));
    });
}

/// A kind has the kinds of records that it holds, a setting what it is set to; the others have names alone.
void TermsSection::formShown(const TermRow& row, bool isNew) {
    m_list->box()->setEnabled(isNew);
    m_code->setEnabled(isNew);
    const bool hasValue = isNew || row.term.list == TermList::Kind || row.term.list == TermList::Setting;
    m_value->setEnabled(hasValue);
}

void TermsSection::store(const TermRow& value, bool isNew) {
    const auto home = [this, value](const Result<Term, accounts::TermRefusal>& answer) {
        stored(answer, value.number == 0 ? std::nullopt : std::optional(value.number));
    };
    if (isNew)
        context().library.write(&accounts::TermService::add, value.term).then(this, home);
    else
        context().library.write(&accounts::TermService::edit, value.term).then(this, home);
}

void TermsSection::erase(const TermRow& value) {
    context()
        .library.write(&accounts::TermService::remove, value.term.list, value.term.code)
        .then(this, [this](const Result<void, accounts::TermRefusal>& answer) { removed(answer); });
}

} // namespace kitapdar::ui

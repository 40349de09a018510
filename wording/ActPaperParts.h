// What the acts share: a paper in the making, and how it begins.
#pragma once

#include "core/staff/ActPersons.h"
#include "core/withdrawals/WriteOff.h"
#include "wording/BookPaperParts.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace kitapdar {

struct ActPapers {
    Q_DECLARE_TR_FUNCTIONS(ActPapers)
};

class ActPaper {
public:
    ActPaper(const QString& title, const std::string& number, Language language)
        : m_document{utf8(title), number, documents::a4, paperWords(language), {}} {}

    void say(const QString& text, documents::Weight weight = documents::Weight::Plain) {
        if (!text.isEmpty()) m_document.blocks.emplace_back(documents::Paragraph{utf8(text), weight});
    }
    void head(const QString& text, int level) { m_document.blocks.emplace_back(documents::Heading{utf8(text), level}); }
    void table(std::vector<documents::Column> columns, std::vector<documents::Row> rows) {
        const auto count = static_cast<std::int64_t>(rows.size());
        m_document.blocks.emplace_back(documents::Table{std::move(columns), documents::rowsOf(std::move(rows)), count});
    }
    /// Across the top of what nobody has signed yet.
    void draft() { head(ActPapers::tr("DRAFT, NOT SIGNED"), 1); }
    void approval() {
        say(ActPapers::tr("APPROVED"), documents::Weight::Strong);
        bookpapers::addSignatures(m_document, {ActPapers::tr("Director")});
        say(ActPapers::tr("Date: ____________. Place of the seal."));
    }
    documents::Document& document() { return m_document; }

private:
    documents::Document m_document;
};

namespace actpapers {

QStringList membersOf(const withdrawals::Commission& commission);
/// The order, the chair, the members: what is known of them.
void sayCommission(ActPaper& paper, const withdrawals::Commission& commission);
/// A line for the chair, each member (three at least), the chief accountant, with their names; `accepting`: another
/// line, for whoever takes the copies in.
void signCommission(ActPaper& paper, const withdrawals::Commission& commission, const QString& accepting = {});
/// By what and when an act was taken back; nothing where `by` is "".
void sayReversal(ActPaper& paper, const std::string& by, std::optional<Day> on);
/// Who prepared the act in the program and who signed it there, with the mark of what was signed; a person who works
/// alone is named as such.
void sayPersons(ActPaper& paper, const staff::ActPersons& persons);

} // namespace actpapers

} // namespace kitapdar

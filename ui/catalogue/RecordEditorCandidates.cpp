// Copy cataloguing in the record editor: who has the edition, and taking a record of another catalogue into the form.
// What was typed into one dialect is brought into another one in the same way.
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/editing/DialectChange.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/TakenRecord.h"
#include "core/library/Library.h"
#include "core/text/Isbn.h"
#include "ui/catalogue/CandidateView.h"
#include "ui/catalogue/DuplicateCard.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordSplitter.h"
#include "ui/shell/Announcer.h"
#include "wording/CataloguingWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

namespace kitapdar::ui {

namespace {

using catalogue::MarcFormat;
using catalogue::MarcRecord;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

QString namesOf(const std::vector<E>& elements) {
    QStringList names;
    for (const E element : elements) {
        if (const QString name = words(element); !names.contains(name)) names << name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::string isbnIn(const MarcRecord& record) {
    for (const std::string& each : catalogue::projectFields(record).isbns) {
        if (const auto isbn = text::parseIsbn(each)) return isbn->digits;
    }
    return {};
}

void RecordEditor::connectCandidates() {
    // What is to be seen opens the side where it is folded away.
    connect(m_duplicate, &DuplicateCard::appeared, m_splitter, &RecordSplitter::open);
    connect(m_candidates, &CandidateView::appeared, m_splitter, &RecordSplitter::open);
    connect(m_duplicate, &DuplicateCard::copyWanted, this, &RecordEditor::copyWanted);
    connect(m_duplicate, &DuplicateCard::othersWanted, this, [this] {
        m_askedIsbn = isbnIn(m_record);
        m_askedTitle = questionOfTitle();
        exchange::TargetQuestion question = m_askedTitle;
        if (!m_askedIsbn.empty()) question.isbn = text::Isbn{m_askedIsbn};
        m_candidates->ask(question);
        takeFocus();
    });
    connect(m_duplicate, &DuplicateCard::answered, this, &RecordEditor::askElsewhere);
    connect(m_candidates, &CandidateView::taken, this, &RecordEditor::take);
    connect(m_candidates, &CandidateView::left, this, &RecordEditor::takeFocus);
    // The form scrolls by the arrows, so the key must be taken before.
    auto* across = new QShortcut(Qt::CTRL | Qt::Key_Down, this);
    across->setContext(Qt::WidgetWithChildrenShortcut);
    connect(across, &QShortcut::activated, this, [this] {
        if (m_candidates->isOffering()) m_candidates->takeFocus();
    });
    connect(m_fields, &RecordFieldsView::undoWanted, this, &RecordEditor::undoTaking);
}

void RecordEditor::askWhoHasIt() {
    if (isVisible()) m_duplicate->ask(catalogue::withoutEmptyFields(m_record, m_base), m_format, m_id);
}

/// The own catalogue has answered. Others are asked once of each number, and not of what is here already.
void RecordEditor::askElsewhere() {
    m_duplicate->offerOthers(isNew() && m_candidates->hasTargets());
    const std::string isbn = isbnIn(m_record);
    if (!isNew()) return;
    if (isbn.empty()) return lookInFiles();
    if (isbn == m_askedIsbn) return;
    m_askedIsbn = isbn;
    m_askedTitle = questionOfTitle();
    exchange::TargetQuestion question = m_askedTitle;
    question.isbn = text::Isbn{isbn};
    m_duplicate->isHere() ? m_candidates->clear() : m_candidates->ask(question);
}

/// What is typed of title, author and year; no title while nothing else is said, for then too much would be found.
exchange::TargetQuestion RecordEditor::questionOfTitle() const {
    const auto fields = catalogue::projectFields(catalogue::withoutEmptyFields(m_record, m_base));
    if (fields.authors.empty() && !fields.year) return {};
    return {{}, fields.title, fields.authors.empty() ? std::string() : fields.authors.front(), fields.year};
}

/// A book without a number, an old one: files of records are looked through for its title, once for what was typed.
void RecordEditor::lookInFiles() {
    const auto question = questionOfTitle();
    if (question.title.empty() || question == m_askedTitle) return;
    m_askedTitle = question;
    m_duplicate->isHere() ? m_candidates->clear() : m_candidates->ask(question);
}

/// Enter in the line of the ISBN takes what was found, leads to the copies of what is here already, or asks; false: it
/// goes to the next line.
bool RecordEditor::enterInIsbn() {
    const auto* line = qobject_cast<QLineEdit*>(focusWidget());
    if (!isNew() || !line || line != m_fields->line(G::Isbn, E::Isbn)) return false;
    const auto isbn = text::parseIsbn(utf8(line->text()));
    if (!isbn) return false;
    if (isbn->digits != m_askedIsbn || m_wasOpenedWithIsbn) {
        if (!m_candidates->hasTargets()) return false;
        m_wasOpenedWithIsbn = false;
        m_askedIsbn.clear();
        m_pause.stop();
        askWhoHasIt();
        return true;
    }
    if (m_duplicate->isHere() && !m_candidates->isOffering()) {
        m_duplicate->takeFocus();
        return true;
    }
    if (!m_candidates->isOffering()) return false;
    m_candidates->takeCurrent();
    return true;
}

void RecordEditor::take(const exchange::Candidate& candidate, const QString& source) {
    const MarcRecord typed = catalogue::withoutEmptyFields(m_record, m_base);
    const auto taken = catalogue::takeRecord({candidate.record, candidate.format}, {typed, m_format}, m_base,
                                             utf8(source), m_context.library.clock().today());
    m_taking = Taking{{m_record, m_format}, m_base, taken.record};
    m_candidates->stop();
    m_candidates->hide();
    useDialect(candidate.format);
    m_askedIsbn = isbnIn(taken.record); // it may name another number first, of the same edition
    changeRecord(taken.record);
    m_askedTitle = questionOfTitle();
    if (QLineEdit* title = m_fields->line(G::Title, E::Title)) title->setFocus(Qt::OtherFocusReason);
    const bool complete = taken.kept.empty() && taken.omitted.empty() && taken.omittedTags.empty();
    showMessage(
        [source, taken] {
            QStringList said{tr("Taken from: %1. Ctrl+Z takes it back until you change something.").arg(source)};
            if (!taken.kept.empty())
                said << tr("There it is otherwise; what you typed is kept: %1.").arg(namesOf(taken.kept));
            if (!taken.omitted.empty())
                said << tr("That record has no place for what you typed: %1.").arg(namesOf(taken.omitted));
            if (!taken.omittedTags.empty()) said << omittedTagsWords(taken);
            return said.join(QLatin1Char(' '));
        },
        complete ? Tone::Info : Tone::Attention);
}

QString RecordEditor::omittedTagsWords(const catalogue::TakenRecord& taken) {
    QStringList tags;
    for (const std::string& tag : taken.omittedTags) tags << qs(tag);
    return tr("Fields that did not come along: %1.").arg(tags.join(QStringLiteral(", ")));
}

/// A new record goes on in another dialect with what was typed, and with its kind.
void RecordEditor::changeDialect(MarcFormat format) {
    if (!m_fields->isEnabled()) return m_dialect->show(m_format); // a line of the text cannot be read
    const auto blankOf = [this, kind = catalogue::worksheetOf(m_record, m_format)](MarcFormat of) {
        return catalogue::emptyRecord(of, kind, m_context.library.clock().today(), m_language);
    };
    const MarcRecord blank = blankOf(m_format);
    const MarcRecord begun = blankOf(format);
    const MarcRecord typed = catalogue::withoutEmptyFields(m_record, blank);
    const auto taken = catalogue::changeDialect({begun, format}, {typed, m_format}, blank);
    m_taking = Taking{{m_record, m_format}, m_base, taken.record};
    useDialect(format);
    setBase(begun);
    changeRecord(taken.record);
    if (typed == blank) return showMessage({}, Tone::Info);
    const bool complete = taken.omitted.empty() && taken.omittedTags.empty();
    showMessage(
        [taken] {
            QStringList said{
                tr("What you typed came along into the other format. Ctrl+Z takes the change back until "
                   "you change something.")};
            if (!taken.omitted.empty()) said << tr("That format has no place for: %1.").arg(namesOf(taken.omitted));
            if (!taken.omittedTags.empty()) said << omittedTagsWords(taken);
            return said.join(QLatin1Char(' '));
        },
        complete ? Tone::Info : Tone::Attention);
}

/// What was typed before stands in the form again, and the records that were found beside it.
void RecordEditor::undoTaking() {
    if (!m_taking || m_record != m_taking->after) return;
    const Taking taking = *std::exchange(m_taking, std::nullopt);
    const bool wasOffered = m_base == taking.baseBefore;
    useDialect(taking.before.format);
    m_askedIsbn = isbnIn(taking.before.record);
    if (!wasOffered) setBase(taking.baseBefore);
    changeRecord(taking.before.record);
    m_askedTitle = questionOfTitle();
    if (wasOffered) m_candidates->show();
    showMessage([] { return tr("Taken back: here is what you had typed."); }, Tone::Info);
    takeFocus();
}

void RecordEditor::useDialect(MarcFormat format) {
    m_format = format;
    m_dialect->show(format == MarcFormat::Marc21 ? MarcFormat::Marc21 : MarcFormat::Rusmarc);
    m_kind->box()->setEnabled(format != MarcFormat::Irbis);
}

bool RecordEditor::takeScan(const QString& code) {
    if (!m_fields->isEnabled()) return false;
    if (!text::parseIsbn(utf8(code))) {
        // The number of a book whose check digit is wrong leads nowhere else.
        const bool isOfABook =
            code.size() == 13 && (code.startsWith(QLatin1String("978")) || code.startsWith(QLatin1String("979")));
        if (isOfABook)
            m_context.announcer.tell(Tone::Attention,
                                     [code] { return tr("%1 is no ISBN: its check digit is wrong.").arg(code); });
        return isOfABook;
    }
    const auto family = catalogue::familyOf(m_format);
    const std::size_t fields = catalogue::fieldCount(m_record, family, G::Isbn);
    std::size_t field = 0;
    while (field < fields && !catalogue::valueAt(m_record, family, {G::Isbn, field, E::Isbn, 0}).empty()) ++field;
    MarcRecord record = m_record;
    catalogue::setValue(record, family, {G::Isbn, field, E::Isbn, 0}, utf8(code.trimmed()));
    changeRecord(record);
    // Enter takes what is found; who was typing in another line goes on there with a click or Tab.
    if (QLineEdit* line = m_fields->line(G::Isbn, E::Isbn, field)) line->setFocus(Qt::OtherFocusReason);
    m_pause.stop();
    askWhoHasIt();
    return true;
}

} // namespace kitapdar::ui

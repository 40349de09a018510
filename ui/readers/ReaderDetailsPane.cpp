#include "ui/readers/ReaderDetailsPane.h"

#include "core/circulation/ReaderPapers.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "wording/DetailWords.h"
#include "wording/Format.h"
#include "wording/OverdueWords.h"
#include "wording/PaperWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace kitapdar::ui {

ReaderDetailsPane::ReaderDetailsPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_papers(new PaperPrinting(context, this)),
      m_button(new QPushButton),
      m_menu(new QMenu(m_button)),
      m_lines(new Label({}, Type::Body, Tone::Attention)),
      m_what(new Label({}, Type::Body, Tone::Secondary)),
      m_row(new QWidget),
      m_text(new QLineEdit),
      m_day(new QLineEdit),
      m_accept(new QPushButton),
      m_cancel(new QPushButton) {
    setObjectName(QStringLiteral("reader-details"));
    m_button->setObjectName(QStringLiteral("reader-details-menu"));
    m_button->setMenu(m_menu);
    m_button->setAutoDefault(false);
    m_menu->setToolTipsVisible(true);
    m_lines->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("reader-details-lines"));
    m_text->setObjectName(QStringLiteral("reader-details-text"));
    m_day->setObjectName(QStringLiteral("reader-details-day"));
    m_accept->setObjectName(QStringLiteral("reader-details-accept"));
    auto* row = new FlowLayout;
    m_row->setLayout(row);
    row->addWidget(m_text);
    row->addWidget(m_day);
    for (QPushButton* button : {m_accept, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    m_what->setWordWrap(true);
    m_what->hide();
    column->addWidget(m_what);
    column->addWidget(m_row);
    m_row->hide();
    connect(m_menu, &QMenu::aboutToShow, this, [this] { fill(); });
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
    readKeys(*m_day, KeysRead::Numbers);
    for (QLineEdit* edit : {m_text, m_day}) connect(edit, &QLineEdit::returnPressed, this, [this] { accept(); });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& each) {
            return each.subject == Subject::ReaderCard || each.subject == Subject::ReaderMessage ||
                   each.subject == Subject::ReaderRelation || each.subject == Subject::Registration;
        };
        if (m_reader && std::ranges::any_of(rows, ours)) read();
    });
    keepWorded(this, [this] { word(); });
}

void ReaderDetailsPane::setReader(const std::optional<readers::Reader>& reader) {
    const bool isOther = !reader || !m_reader || reader->id != m_reader->id;
    const bool isNewer = reader && m_reader && reader->version != m_reader->version;
    m_reader = reader;
    m_button->setEnabled(m_reader && !m_reader->forgottenOn);
    if (isOther) {
        m_details = {};
        ask(Asking::Nothing);
        word();
    }
    if (m_reader && (isOther || isNewer)) read();
}

void ReaderDetailsPane::read() {
    m_context.library.read(&readers::DetailsService::of, m_reader->id)
        .then(this, [this, id = m_reader->id](const Result<readers::ReaderDetails>& details) {
            if (!m_reader || m_reader->id != id) return;
            if (!details) {
                return tellUnread(m_context.announcer, details.error(), this, [this] {
                    if (m_reader) read();
                });
            }
            m_details = *details;
            word();
        });
}

void ReaderDetailsPane::permit(QAction& action, Permission permission) const {
    const QString why = m_context.actions.whyNot(permission);
    if (why.isEmpty()) return;
    action.setEnabled(false);
    action.setToolTip(why);
}

void ReaderDetailsPane::fill() {
    m_menu->clear();
    if (!m_reader) return;
    const auto add = [this](const QString& text, Asking what) {
        permit(*m_menu->addAction(text, this, [this, what] { ask(what); }), Permission::ReaderEdit);
    };
    if (m_reader->blockedReason.empty()) {
        add(tr("Block…"), Asking::Block);
    } else {
        permit(*m_menu->addAction(tr("Take the block off"), this, [this] { unblock(); }), Permission::ReaderEdit);
    }
    add(tr("The card is lost…"), Asking::LostCard);
    add(tr("Another card…"), Asking::OtherCard);
    add(tr("Message…"), Asking::Message);
    add(tr("Guarantor…"), Asking::Guarantor);
    add(tr("Family…"), Asking::Family);
    permit(*m_menu->addAction(tr("Make one with another record…"), this, [this] { ask(Asking::Merge); }),
           Permission::ReaderMerge);
    fillDetails();
    fillPapers();
}

void ReaderDetailsPane::fillDetails() {
    if (m_details.messages.empty() && m_details.relations.empty()) return;
    m_menu->addSeparator();
    for (const readers::Message& each : m_details.messages) {
        permit(*m_menu->addAction(tr("Message done: %1").arg(qs(each.text)), this,
                                  [this, id = each.id] { finishMessage(id); }),
               Permission::ReaderEdit);
    }
    for (const readers::RelationRow& each : m_details.relations) {
        permit(*m_menu->addAction(tr("Remove: %1, %2").arg(words(each), fullName(each.name)), this,
                                  [this, id = each.relation.id] { unrelate(id); }),
               Permission::ReaderEdit);
    }
}

void ReaderDetailsPane::fillPapers() {
    m_menu->addSeparator();
    addPaperTargets(*m_menu->addMenu(tr("Clearance slip")),
                    [this](PaperTarget target, Language language) { makeClearance(target, language); });
    QMenu* const form = m_menu->addMenu(tr("Reader's form"));
    addPaperTargets(*form, [this](PaperTarget target, Language language) { makeForm(target, language); });
    permit(*form->menuAction(), Permission::ReaderHistory);
}

void ReaderDetailsPane::ask(Asking what) {
    m_asking = what;
    m_text->clear();
    m_day->clear();
    m_row->setVisible(what != Asking::Nothing);
    m_day->setVisible(what == Asking::Block || what == Asking::Message);
    const bool wantsCard = what == Asking::LostCard || what == Asking::OtherCard || what == Asking::Guarantor ||
                           what == Asking::Family || what == Asking::Merge;
    wantsCard ? takeCodes(*m_text) : takeNoCodes(*m_text);
    word();
    if (what != Asking::Nothing) m_text->setFocus(Qt::OtherFocusReason);
}

template <class Value>
void ReaderDetailsPane::answer(const Result<Value, readers::DetailRefusal>& done,
                               const std::function<QString()>& whatWasDone) {
    if (!done) {
        if (const Fault* fault = faultIn(done.error())) return m_context.announcer.fault(*fault);
        return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
    }
    ask(Asking::Nothing);
    m_context.announcer.done(whatWasDone, Undo::Offered);
}

void ReaderDetailsPane::accept() {
    if (!m_reader || m_asking == Asking::Nothing) return;
    const std::string text = utf8(m_text->text());
    std::optional<Day> until;
    if (!m_day->text().trimmed().isEmpty() && !m_day->isHidden()) {
        until = dayFrom(m_day->text(), m_context.library.clock().today().plusDays(3650));
        if (!until) return m_context.announcer.tell(Tone::Refused, [] { return tr("There is no such day."); });
    }
    using Changed = Result<readers::Reader, readers::DetailRefusal>;
    switch (m_asking) {
    case Asking::Nothing:
        return;
    case Asking::LostCard:
    case Asking::OtherCard: {
        const auto why = m_asking == Asking::LostCard ? readers::CardEnd::Lost : readers::CardEnd::Replaced;
        m_context.library.write(&readers::DetailsService::replaceCard, m_reader->id, text, why)
            .then(this, [this](const Changed& changed) {
                answer(changed, [card = changed ? qs(changed->card) : QString()] {
                    return tr("The reader has the card %1 now.").arg(card);
                });
            });
        return;
    }
    case Asking::Block:
        m_context.library.write(&readers::DetailsService::block, m_reader->id, text, until)
            .then(this, [this](const Changed& changed) {
                answer(changed, [] { return tr("The reader is blocked: nothing is lent."); });
            });
        return;
    case Asking::Message:
        m_context.library.write(&readers::DetailsService::addMessage, m_reader->id, text, until)
            .then(this, [this](const Result<readers::Message, readers::DetailRefusal>& message) {
                answer(message, [] { return tr("The message stands at the desk until it is done."); });
            });
        return;
    case Asking::Guarantor:
        return relate(readers::RelationKind::Guarantor);
    case Asking::Family:
        return relate(readers::RelationKind::Family);
    case Asking::Merge:
        return askMerge(text);
    }
}

void ReaderDetailsPane::askMerge(const std::string& card) {
    m_context.library.read(&readers::ReaderQueries::byCard, text::ScannedCode(card))
        .then(this, [this, card](const Result<std::optional<readers::Reader>>& found) {
            if (!found) return m_context.announcer.fault(found.error());
            if (!*found)
                return m_context.announcer.tell(
                    Tone::Refused, [card] { return words(readers::ReaderRefusal(readers::UnknownReader{card})); });
            ask(Asking::Nothing);
            Q_EMIT mergeWanted((*found)->id.value);
        });
}

/// What is typed is the card of a reader, or else the name of a person who is none.
void ReaderDetailsPane::relate(readers::RelationKind kind) {
    readers::Relation relation;
    relation.readerId = m_reader->id;
    relation.kind = kind;
    relation.name = utf8(m_text->text());
    if (relation.name.empty()) return writeRelation(relation);
    m_context.library.read(&readers::ReaderQueries::byCard, text::ScannedCode(relation.name))
        .then(this, [this, relation](const Result<std::optional<readers::Reader>>& found) {
            if (!found) return m_context.announcer.fault(found.error());
            readers::Relation whole = relation;
            if (*found) whole.otherId = (*found)->id;
            writeRelation(whole);
        });
}

void ReaderDetailsPane::writeRelation(const readers::Relation& relation) {
    m_context.library.write(&readers::DetailsService::relate, relation)
        .then(this, [this](const Result<readers::Relation, readers::DetailRefusal>& related) {
            answer(related, [] { return tr("Entered."); });
        });
}

void ReaderDetailsPane::finishMessage(readers::MessageId id) {
    m_context.library.write(&readers::DetailsService::finishMessage, id)
        .then(this, [this](const Result<readers::Message, readers::DetailRefusal>& message) {
            answer(message, [] { return tr("The message is done."); });
        });
}

void ReaderDetailsPane::unrelate(readers::RelationId id) {
    m_context.library.write(&readers::DetailsService::unrelate, id)
        .then(this, [this](const Result<readers::Relation, readers::DetailRefusal>& related) {
            answer(related, [] { return tr("Removed."); });
        });
}

void ReaderDetailsPane::unblock() {
    m_context.library.write(&readers::DetailsService::unblock, m_reader->id)
        .then(this, [this](const Result<readers::Reader, readers::DetailRefusal>& changed) {
            answer(changed, [] { return tr("The reader is blocked no longer."); });
        });
}

void ReaderDetailsPane::makeClearance(PaperTarget target, Language language) {
    using Read = Result<circulation::Clearance, Refusal<readers::UnknownReader>>;
    m_papers->withHead(language, [this, target, language, id = m_reader->id](const PaperHead& head) {
        m_context.library.read(&circulation::ReaderPapers::clearance, id)
            .then(this, [this, target, language, head](const Read& clearance) {
                if (!clearance)
                    return m_context.announcer.tell(Tone::Refused, [no = clearance.error()] { return words(no); });
                finishPaper(target, tr("Clearance slip %1").arg(qs(clearance->reader.card)),
                            clearanceSlip(*clearance, head, m_context.library.clock().today(), language));
            });
    });
}

void ReaderDetailsPane::makeForm(PaperTarget target, Language language) {
    using Read = Result<circulation::ReaderPaper, Refusal<readers::UnknownReader>>;
    m_papers->withHead(language, [this, target, language, id = m_reader->id](const PaperHead& head) {
        m_context.library.read(&circulation::ReaderPapers::form, id)
            .then(this, [this, target, language, head](const Read& paper) {
                if (!paper) return m_context.announcer.tell(Tone::Refused, [no = paper.error()] { return words(no); });
                finishPaper(target, tr("Reader's form %1").arg(qs(paper->reader.card)),
                            readerForm(*paper, head, m_context.library.clock().today(), language));
            });
    });
}

void ReaderDetailsPane::finishPaper(PaperTarget target, const QString& name, const documents::Document& paper) {
    target == PaperTarget::Printer ? m_papers->print({paper}) : savePaper(name, paper);
}

void ReaderDetailsPane::savePaper(const QString& name, const documents::Document& made) {
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    const auto paper = std::make_shared<documents::Document>(made);
    const QString filter = tr("PDF (%1)").arg(QStringLiteral("*.pdf"));
    saveNewFile(
        m_context.dialogs, m_context.settings, *m_button, {qs(made.title), filter, name, QStringLiteral("pdf")},
        m_context.library.clock().today(), [this, paper](const QString& file) {
            const QString shortName = QFileInfo(file).fileName();
            m_context.jobs
                .start([shortName] { return tr("Paper to %1").arg(shortName); },
                       [paper, &library = m_context.library,
                        path = std::filesystem::path(file.toStdU16String())](jobs::Progress& progress) -> Written {
                           return documents::writeDocument(path, library.address(), *paper, media::PdfRenderer(),
                                                           progress);
                       })
                .then(this, [this, shortName](const Written& written) {
                    if (!written)
                        return m_context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
                    m_context.announcer.done([shortName] { return tr("Saved as %1.").arg(shortName); });
                });
        });
}

void ReaderDetailsPane::word() {
    m_button->setText(tr("More…"));
    m_accept->setText(tr("Enter"));
    m_cancel->setText(tr("Cancel"));
    m_day->setPlaceholderText(tr("until dd.mm.yyyy"));
    m_day->setAccessibleName(tr("Last day"));
    QString what;
    switch (m_asking) {
    case Asking::Nothing:
        break;
    case Asking::LostCard:
    case Asking::OtherCard:
        what = tr("New card; empty: the next number");
        break;
    case Asking::Block:
        what = tr("Why nothing is lent");
        break;
    case Asking::Message:
        what = tr("What is said at the desk");
        break;
    case Asking::Guarantor:
        what = tr("Card or name of the guarantor");
        break;
    case Asking::Family:
        what = tr("Card or name of the relative");
        break;
    case Asking::Merge:
        what = tr("Card of the other record");
        break;
    }
    m_what->setText(what);
    m_what->setVisible(m_asking != Asking::Nothing);
    m_text->setAccessibleName(what);
    QStringList lines;
    const Day today = m_context.library.clock().today();
    if (m_details.guarantorMissing) lines << tr("Younger than 16 and without a guarantor.");
    for (const readers::Message& each : m_details.messages) {
        if (readers::isDue(each, today)) lines << tr("Message: %1").arg(qs(each.text));
    }
    for (const readers::RelationRow& each : m_details.relations) {
        QString line = QStringLiteral("%1: %2").arg(words(each), fullName(each.name));
        if (!each.card.empty()) line += QStringLiteral(" · ") + tr("card %1").arg(qs(each.card));
        lines << line;
    }
    for (const readers::FormerCard& each : m_details.cards) lines << words(each);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

} // namespace kitapdar::ui

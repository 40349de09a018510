#include "ui/readers/ReaderMergeSheet.h"

#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/merging/ReaderMergeService.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/CategoryNames.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/ReaderMergeWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int sheetWidth = 640; // pixels at 100 %

} // namespace

ReaderMergeSheet::ReaderMergeSheet(QWidget& window, const Context& context)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_categories(new CategoryNames(context, this)),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_table(new QWidget),
      m_grid(new QGridLayout(m_table)),
      m_merge(makePrimaryButton([] { return tr("Make one record of them"); })),
      m_exchange(makeButton([] { return tr("Keep the other one"); })),
      m_cancel(makeButton([] { return tr("Cancel"); })) {
    setObjectName(QStringLiteral("reader-merge"));
    m_table->setObjectName(QStringLiteral("reader-merge-table"));
    m_merge->setObjectName(QStringLiteral("reader-merge-accept"));
    m_exchange->setObjectName(QStringLiteral("reader-merge-exchange"));
    m_message->setObjectName(QStringLiteral("reader-merge-message"));
    m_message->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWordWrap(true);
    title->setWords([] { return tr("Two records of one reader"); });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    content()->addWidget(title);
    content()->addWidget(m_message);
    content()->addWidget(m_table);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    for (QPushButton* button : {m_cancel, m_exchange, m_merge}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    footer()->addLayout(buttons);
    keepPermitted(context.actions, *m_merge, Permission::ReaderMerge);
    connect(m_merge, &QPushButton::clicked, this, &ReaderMergeSheet::merge);
    connect(m_exchange, &QPushButton::clicked, this, &ReaderMergeSheet::exchange);
    connect(m_cancel, &QPushButton::clicked, this, &ReaderMergeSheet::dismiss);
    connect(m_categories, &CategoryNames::changed, this, &ReaderMergeSheet::word);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        constexpr std::array ours = {Subject::Reader, Subject::Loan, Subject::Hold, Subject::Charge};
        const auto isOurs = [&](const ChangedRow& row) { return std::ranges::find(ours, row.subject) != ours.end(); };
        if (isVisible() && std::ranges::any_of(rows, isOurs)) read();
    });
    keepStyled(this, [this](const Look& look) {
        m_grid->setHorizontalSpacing(look.px(space::l));
        m_grid->setVerticalSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
}

/// While nothing can be made one yet, the focus waits on what can be pressed.
QWidget* ReaderMergeSheet::first() { return m_merge->isEnabled() ? m_merge : m_cancel; }

void ReaderMergeSheet::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QPushButton*>(focusWidget()) : nullptr;
    if (!button) return Overlay::keyPressEvent(event);
    button->click();
}

void ReaderMergeSheet::begin(readers::ReaderId kept, readers::ReaderId other) {
    m_kept = kept;
    m_other = other;
    m_preview.reset();
    m_message->clear();
    word();
    open();
    read();
}

void ReaderMergeSheet::read() {
    using Read = Result<merging::ReaderMergePreview, merging::ReaderMergeRefusal>;
    m_context.library.read(&merging::ReaderMergeService::preview, *m_kept, *m_other)
        .then(this, [this, kept = *m_kept](const Read& preview) {
            if (kept != *m_kept) return;
            m_preview = preview ? std::optional(*preview) : std::nullopt;
            word();
            if (preview && m_cancel->hasFocus()) m_merge->setFocus(Qt::OtherFocusReason);
            if (!preview) refuse(preview.error());
        });
}

void ReaderMergeSheet::refuse(const merging::ReaderMergeRefusal& refusal) {
    m_message->setTone(Tone::Refused);
    m_message->setWords([refusal] { return words(refusal); });
    m_message->show();
}

void ReaderMergeSheet::exchange() {
    std::swap(m_kept, m_other);
    m_preview.reset();
    read();
}

void ReaderMergeSheet::merge() {
    if (!m_preview) return;
    using Merged = Result<readers::Reader, merging::ReaderMergeRefusal>;
    m_context.library.write(&merging::ReaderMergeService::merge, *m_kept, *m_other)
        .then(this, [this, other = qs(m_preview->other.card)](const Merged& reader) {
            if (!reader) return refuse(reader.error());
            dismiss();
            m_context.announcer.done(
                [name = fullName(reader->name), card = qs(reader->card), other] {
                    return tr("One record now: %1, card %2. The card %3 opens no reader any more.")
                        .arg(name, card, other);
                },
                Undo::Offered);
            Q_EMIT merged(reader->id.value);
        });
}

void ReaderMergeSheet::addRow(const QString& name, const QString& kept, const QString& other) {
    const int row = m_grid->rowCount();
    const bool differ = kept != other && !kept.isEmpty() && !other.isEmpty();
    m_grid->addWidget(new Label(name, Type::Body, Tone::Secondary), row, 0, Qt::AlignTop);
    for (const auto& [column, text] : {std::pair(1, kept), std::pair(2, other)}) {
        auto* label = new Label(text, Type::Body, Tone::Normal, differ);
        label->setWordWrap(true);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    }
}

void ReaderMergeSheet::word() {
    for (Label* label : m_table->findChildren<Label*>()) delete label;
    m_merge->setEnabled(m_preview.has_value());
    m_exchange->setEnabled(m_preview.has_value());
    if (m_preview) wordReaders();
}

void ReaderMergeSheet::wordReaders() {
    const readers::Reader& kept = m_preview->kept;
    const readers::Reader& other = m_preview->other;
    QStringList doubts;
    if (m_preview->namesDiffer) doubts << tr("The names differ; check that it is one person.");
    if (m_preview->birthDatesDiffer) doubts << tr("The birth dates differ; check that it is one person.");
    m_message->setTone(Tone::Attention);
    m_message->setText(doubts.join(QLatin1Char(' ')));
    m_message->setVisible(!doubts.isEmpty());
    const auto day = [](const std::optional<Day>& each) { return each ? dayText(*each) : QString(); };
    addRow({}, tr("Stays"), tr("Goes"));
    addRow(tr("Reader"), fullName(kept.name), fullName(other.name));
    addRow(tr("Card"), qs(kept.card), qs(other.card));
    addRow(tr("Birth date"), day(kept.birthDate), day(other.birthDate));
    addRow(tr("Category"), m_categories->of(kept.category), m_categories->of(other.category));
    addRow(tr("Registered until"), dayText(kept.registeredUntil), dayText(other.registeredUntil));
    addRow(tr("Place of study or work"), qs(kept.institution), qs(other.institution));
    addRow(tr("Note"), qs(kept.note), qs(other.note));
    const auto follows = [this](const QString& name, std::int64_t count) { addRow(name, {}, numberText(count)); };
    addRow({}, {}, tr("Follows to the one who stays:"));
    follows(tr("Open loans"), m_preview->openLoans);
    follows(tr("Past loans"), m_preview->loans - m_preview->openLoans);
    follows(tr("Holds"), m_preview->holds);
    follows(tr("Charges"), m_preview->charges);
    follows(tr("Cards, with this one"), m_preview->cards);
    follows(tr("Registrations"), m_preview->registrations);
    follows(tr("Visits"), m_preview->visits);
    follows(tr("Messages, guarantors and family"), m_preview->details);
}

} // namespace kitapdar::ui

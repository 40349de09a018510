#include "ui/collection/OpeningSheet.h"

#include "core/accounts/AccountsService.h"
#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

OpeningSheet::OpeningSheet(QWidget& window, const Context& context)
    : Overlay(window, 560),
      m_context(context),
      m_what(new Label({}, Type::Body, Tone::Secondary)),
      m_day(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_open(makePrimaryButton([] { return tr("Open the books of account"); })) {
    setObjectName(QStringLiteral("opening-sheet"));
    m_day->setObjectName(QStringLiteral("opening-day"));
    m_open->setObjectName(QStringLiteral("opening-open"));
    m_open->setAutoDefault(false);
    m_what->setWordWrap(true);
    m_said->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Open the books of account"); });
    auto* form = new FormLayout;
    form->addField([] { return tr("Day of the opening balance"); }, m_day,
                   [] { return tr("Copies that were received later wait to be entered by a document."); });
    keepPermitted(context.actions, *m_open, Permission::LibraryEdit);
    content()->addWidget(title);
    content()->addWidget(m_what);
    content()->addLayout(form);
    content()->addWidget(m_said);
    content()->addWidget(m_open, 0, Qt::AlignRight);
    keepOpenOnClicks();
    readKeys(*m_day, KeysRead::Numbers);
    connect(m_open, &QPushButton::clicked, this, &OpeningSheet::submit);
    connect(m_day, &QLineEdit::returnPressed, this, &OpeningSheet::submit);
    keepWorded(this, [this] { m_day->setPlaceholderText(dayText(m_context.library.clock().today())); });
}

void OpeningSheet::begin(std::int64_t copies) {
    m_what->setWords([copies] {
        return tr("All copies of the stock become the opening balance, in the order of their inventory numbers: %1. "
                  "From "
                  "that day on a copy enters the books by a document alone. While nothing else stands in the books, "
                  "the "
                  "opening can be taken back.")
            .arg(numberText(copies));
    });
    m_said->hide();
    m_day->clear();
    open();
}

QWidget* OpeningSheet::first() { return m_day; }

void OpeningSheet::say(Tone tone, const Words& words) {
    m_said->setTone(tone);
    m_said->setWords(words);
    m_said->show();
}

void OpeningSheet::submit() {
    if (m_busy) return;
    const Day today = m_context.library.clock().today();
    const QString typed = m_day->text().trimmed();
    const auto day = typed.isEmpty() ? std::optional(today) : dayFrom(typed, today);
    if (!day) return say(Tone::Refused, [] { return tr("There is no such day."); });
    m_busy = true;
    say(Tone::Info,
        [] { return tr("The lines are written. At some hundred thousand copies that takes half a minute."); });
    m_context.library.write(&accounts::AccountsService::open, *day)
        .then(this, [this](const Result<accounts::KsuRecord, accounts::OpenRefusal>& answer) {
            m_busy = false;
            if (!answer) return say(Tone::Refused, [no = answer.error()] { return words(no); });
            m_context.announcer.done(
                [n = answer->copies] { return tr("The books are open. Copies: %1.").arg(numberText(n)); });
            dismiss();
            Q_EMIT opened();
        });
}

} // namespace kitapdar::ui

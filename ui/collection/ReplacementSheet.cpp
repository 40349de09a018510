#include "ui/collection/ReplacementSheet.h"

#include "core/library/Library.h"
#include "core/withdrawals/ReplacementQueries.h"
#include "core/withdrawals/ReplacementService.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AuthorTitle.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/OneCopy.h"
#include "wording/WithdrawalWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

ReplacementSheet::ReplacementSheet(QWidget& window, const Context& context)
    : Overlay(window, 620),
      m_context(context),
      m_lost(new QLineEdit),
      m_aboutLost(new Label({}, Type::Body, Tone::Secondary)),
      m_brought(new QLineEdit),
      m_aboutBrought(new Label({}, Type::Body, Tone::Secondary)),
      m_value(new QLineEdit),
      m_day(new QLineEdit),
      m_note(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_post(makePrimaryButton([] { return tr("Post both acts"); })) {
    setObjectName(QStringLiteral("replacement-sheet"));
    m_lost->setObjectName(QStringLiteral("replacement-lost"));
    m_brought->setObjectName(QStringLiteral("replacement-brought"));
    m_value->setObjectName(QStringLiteral("replacement-value"));
    m_post->setObjectName(QStringLiteral("replacement-post"));
    m_post->setAutoDefault(false);
    m_post->setToolTip(QStringLiteral("Ctrl+Enter"));
    build();
    keepPermitted(context.actions, *m_post, Permission::CopyEdit);
    keepOpenOnClicks();
    for (QLineEdit* each : {m_value, m_day}) readKeys(*each, KeysRead::Numbers);
    takeCodes(*m_lost, [this] { m_brought->setFocus(Qt::TabFocusReason); });
    takeCodes(*m_brought, [this] { m_likeness.front()->setFocus(Qt::TabFocusReason); });
    connect(m_lost, &QLineEdit::returnPressed, m_brought, [this] { m_brought->setFocus(Qt::TabFocusReason); });
    connect(m_brought, &QLineEdit::returnPressed, m_value,
            [this] { m_likeness.front()->setFocus(Qt::TabFocusReason); });
    connect(m_lost, &QLineEdit::textChanged, this, &ReplacementSheet::lookAtLost);
    connect(m_brought, &QLineEdit::textChanged, this, &ReplacementSheet::lookAtBrought);
    for (QLineEdit* each : {m_value, m_day, m_note})
        connect(each, &QLineEdit::returnPressed, this, &ReplacementSheet::submit);
    connect(m_post, &QPushButton::clicked, this, &ReplacementSheet::submit);
    keepWorded(this, [this] {
        m_day->setPlaceholderText(dayText(m_context.library.clock().today()));
        for (std::size_t i = 0; i < m_likeness.size(); ++i)
            m_likeness[i]->setText(words(withdrawals::allLikenesses.at(i)));
    });
}

void ReplacementSheet::build() {
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("An equal book for a lost one"); });
    auto* about = new Label({}, Type::Body, Tone::Secondary);
    about->setWords([] {
        return tr(
            "The lost copy leaves the books, the brought one enters them, the reader owes nothing for it. "
            "Before the act is signed it is taken back by itself; later by a reversing act.");
    });
    for (Label* each : {about, m_aboutLost, m_aboutBrought, m_said}) each->setWordWrap(true);
    auto* form = new FormLayout;
    form->addField([] { return tr("The lost book: barcode or inventory number"); }, m_lost);
    form->addRow(QString(), m_aboutLost);
    form->addField([] { return tr("Barcode of the brought book"); }, m_brought);
    form->addRow(QString(), m_aboutBrought);
    form->addField([] { return tr("Value in the books, tenge"); }, m_value,
                   [] { return tr("Empty: that of the lost book, so that the sums stay."); });
    form->addField([] { return tr("Date of the act"); }, m_day);
    form->addField([] { return tr("Note"); }, m_note);
    auto* equal = new Label({}, Type::Body, Tone::Normal, true);
    equal->setWords([] { return tr("Looked at and found (Space)"); });
    auto* grid = new QGridLayout;
    constexpr int columns = 2;
    for (std::size_t i = 0; i < withdrawals::allLikenesses.size(); ++i) {
        m_likeness.push_back(new QCheckBox);
        grid->addWidget(m_likeness.back(), static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    content()->addWidget(title);
    content()->addWidget(about);
    content()->addLayout(form);
    content()->addWidget(equal);
    content()->addLayout(grid);
    footer()->addWidget(m_said);
    footer()->addWidget(m_post, 0, Qt::AlignRight);
    for (std::size_t i = 1; i < m_likeness.size(); ++i) setTabOrder(m_likeness[i - 1], m_likeness[i]);
}

void ReplacementSheet::begin(const QString& lost) {
    for (QLineEdit* each : {m_lost, m_brought, m_value, m_day, m_note}) each->clear();
    for (QCheckBox* each : m_likeness) each->setChecked(false);
    m_said->hide();
    lookAtLost();
    lookAtBrought();
    m_lost->setText(lost);
    open();
}

QWidget* ReplacementSheet::first() { return m_lost->text().isEmpty() ? m_lost : m_brought; }

void ReplacementSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return submit();
    Overlay::keyPressEvent(event);
}

void ReplacementSheet::lookAtLost() {
    const QString code = m_lost->text().trimmed();
    const int asked = ++m_askedLost;
    m_aboutLost->hide();
    if (code.isEmpty()) return;
    m_context.library.read(&withdrawals::ReplacementQueries::copiesWith, text::ScannedCode(utf8(code)))
        .then(this, [this, asked, code](const Copies& copies) {
            if (asked != m_askedLost) return;
            show(*m_aboutLost, copies, copies ? whyNotOne(copies->size(), code).value_or(Words()) : Words());
        });
}

/// A code that no copy has yet becomes that of the new one.
void ReplacementSheet::lookAtBrought() {
    const QString code = m_brought->text().trimmed();
    const int asked = ++m_askedBrought;
    m_aboutBrought->setWords([] { return tr("Empty: a new copy of the same title, with the next barcode."); });
    if (code.isEmpty()) return;
    m_context.library.read(&withdrawals::ReplacementQueries::copiesWith, text::ScannedCode(utf8(code)))
        .then(this, [this, asked, code](const Copies& copies) {
            if (asked != m_askedBrought) return;
            if (copies && copies->empty())
                return m_aboutBrought->setWords([] { return tr("A new copy of the same title gets this barcode."); });
            show(*m_aboutBrought, copies, copies ? whyNotOne(copies->size(), code).value_or(Words()) : Words());
        });
}

void ReplacementSheet::show(Label& about, const Copies& copies, const Words& none) {
    about.show();
    if (!copies) return about.setWords([why = copies.error()] { return words(why); });
    if (none) return about.setWords(none);
    about.setWords([found = copies->front()] {
        const QString book = qs(authorAndTitle(found.authors, found.title));
        if (!found.value) return tr("%1. It stands in no book of account.").arg(book);
        return tr("%1. In the books: %2").arg(book, moneyText(*found.value));
    });
}

void ReplacementSheet::say(const Words& words) {
    m_said->setWords(words);
    m_said->show();
}

void ReplacementSheet::submit() {
    if (m_busy) return;
    withdrawals::ReplacementRequest request;
    const QString value = m_value->text().trimmed();
    if (!value.isEmpty()) {
        request.value = Money::fromTenge(utf8(value));
        if (!request.value) return say([value] { return tr("“%1” is no sum.").arg(value); });
    }
    const QString day = m_day->text().trimmed();
    if (!day.isEmpty()) {
        request.on = dayFrom(day, m_context.library.clock().today());
        if (!request.on) return say([] { return tr("There is no such day."); });
    }
    request.note = utf8(m_note->text().trimmed());
    for (std::size_t i = 0; i < m_likeness.size(); ++i) {
        if (m_likeness[i]->isChecked()) request.likeness.push_back(withdrawals::allLikenesses.at(i));
    }
    const QString code = m_lost->text().trimmed();
    if (code.isEmpty()) return say([] { return tr("Scan the lost book, or type one of its numbers."); });
    m_busy = true;
    m_context.library.read(&withdrawals::ReplacementQueries::copiesWith, text::ScannedCode(utf8(code)))
        .then(this, [this, request, code](const Copies& copies) mutable {
            m_busy = false;
            if (!copies) return say([why = copies.error()] { return words(why); });
            if (const auto no = whyNotOne(copies->size(), code)) return say(*no);
            request.lost = copies->front().copy.id;
            post(std::move(request));
        });
}

void ReplacementSheet::post(withdrawals::ReplacementRequest request) {
    const auto write = [this](const withdrawals::ReplacementRequest& whole) {
        m_busy = true;
        m_context.library.write(&withdrawals::ReplacementService::replace, whole)
            .then(this, [this](const Result<withdrawals::ReplacementRow, withdrawals::ReplaceRefusal>& row) {
                m_busy = false;
                if (!row) return say([no = row.error()] { return words(no); });
                m_context.announcer.done([number = qs(row->broughtNumber)] {
                    return tr("Posted. Inventory number of the brought book: %1").arg(number);
                });
                dismiss();
                Q_EMIT posted(row->act.act.id.value);
            });
    };
    const QString code = m_brought->text().trimmed();
    if (code.isEmpty()) return write(request);
    m_busy = true;
    m_context.library.read(&withdrawals::ReplacementQueries::copiesWith, text::ScannedCode(utf8(code)))
        .then(this, [this, request, code, write](const Copies& copies) mutable {
            m_busy = false;
            if (!copies) return say([why = copies.error()] { return words(why); });
            if (copies->size() > 1) return say(*whyNotOne(copies->size(), code));
            if (copies->empty())
                request.entered.barcode = utf8(code);
            else
                request.brought = copies->front().copy.id;
            write(request);
        });
}

} // namespace kitapdar::ui

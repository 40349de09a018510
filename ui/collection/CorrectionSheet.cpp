#include "ui/collection/CorrectionSheet.h"

#include "core/accounts/AccountsService.h"
#include "core/library/Library.h"
#include "ui/collection/BookTables.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kitapdar::ui {

namespace {

using accounts::LineField;

constexpr std::array fields{LineField::Price,        LineField::Value,    LineField::Title,    LineField::Author,
                            LineField::Year,         LineField::Number,   LineField::Shelf,    LineField::Note,
                            LineField::Kind,         LineField::Group,    LineField::Language, LineField::Children,
                            LineField::LocalHistory, LineField::OnBalance};

std::vector<Option<LineField>> options() {
    std::vector<Option<LineField>> all;
    for (const LineField field : fields) all.push_back({field, [field] { return words(field); }});
    return all;
}

QString yesNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

/// As a correction takes it.
QString valueOf(const accounts::Line& line, LineField field) {
    switch (field) {
    case LineField::Number:
        return qs(line.number.value_or(std::string()));
    case LineField::Author:
        return qs(line.author);
    case LineField::Title:
        return qs(line.title);
    case LineField::Year:
        return line.year ? QString::number(*line.year) : QString();
    case LineField::Shelf:
        return qs(line.shelf);
    case LineField::Price:
        return line.price ? qs(line.price->tenge()) : QString();
    case LineField::Note:
        return qs(line.note);
    case LineField::Value:
        return qs(line.counted.value.tenge());
    case LineField::Kind:
        return qs(line.counted.kind);
    case LineField::Group:
        return qs(line.counted.shape.contentGroup);
    case LineField::Language:
        return qs(code(line.counted.shape.language));
    case LineField::Children:
        return yesNo(line.counted.shape.forChildren);
    case LineField::LocalHistory:
        return yesNo(line.counted.shape.localHistory);
    case LineField::OnBalance:
        return yesNo(line.counted.onBalance);
    }
    return {};
}

} // namespace

CorrectionSheet::CorrectionSheet(QWidget& window, const Context& context)
    : Overlay(window, 560),
      m_context(context),
      m_what(new Label({}, Type::Body, Tone::Secondary)),
      m_field(options()),
      m_value(new QLineEdit),
      m_reason(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_correct(makePrimaryButton([] { return tr("Correct"); })) {
    setObjectName(QStringLiteral("correction-sheet"));
    m_field.box()->setObjectName(QStringLiteral("correction-field"));
    m_value->setObjectName(QStringLiteral("correction-value"));
    m_reason->setObjectName(QStringLiteral("correction-reason"));
    m_correct->setAutoDefault(false);
    m_what->setWordWrap(true);
    m_said->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Correct a line of the inventory book"); });
    auto* form = new FormLayout;
    form->addField([] { return tr("What is wrong"); }, m_field.box());
    form->addField([] { return tr("The right value"); }, m_value);
    form->addField([] { return tr("Reason"); }, m_reason,
                   [] { return tr("It stays in the book beside what was struck."); });
    keepPermitted(context.actions, *m_correct, Permission::CopyEdit);
    content()->addWidget(title);
    content()->addWidget(m_what);
    content()->addLayout(form);
    content()->addWidget(m_said);
    content()->addWidget(m_correct, 0, Qt::AlignRight);
    keepOpenOnClicks();
    connect(m_field.box(), &QComboBox::activated, this, &CorrectionSheet::showValue);
    connect(m_value, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(Qt::TabFocusReason); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectionSheet::submit);
    connect(m_correct, &QPushButton::clicked, this, &CorrectionSheet::submit);
}

void CorrectionSheet::begin(const accounts::BookRow& row) {
    m_row = row;
    const QString number = row.line.number ? qs(*row.line.number) : qs(row.barcode);
    m_what->setText(QStringLiteral("%1 · %2").arg(number, titleOf(row.line)));
    m_field.show(LineField::Price);
    m_reason->clear();
    m_said->hide();
    showValue();
    open();
}

void CorrectionSheet::showValue() {
    const auto field = m_field.chosen();
    if (!m_row || !field) return;
    m_value->setText(valueOf(m_row->line, *field));
    m_value->selectAll();
}

QWidget* CorrectionSheet::first() { return m_field.box(); }

void CorrectionSheet::say(const Words& words) {
    m_said->setWords(words);
    m_said->show();
}

void CorrectionSheet::submit() {
    const auto field = m_field.chosen();
    if (!m_row || !field) return;
    accounts::Correction correction;
    correction.line = m_row->line.id;
    correction.fields = {{*field, utf8(m_value->text().trimmed())}};
    correction.reason = utf8(m_reason->text().trimmed());
    correction.on = m_context.library.clock().today();
    write(correction);
}

void CorrectionSheet::write(const accounts::Correction& correction) {
    m_context.library.write(&accounts::AccountsService::correct, correction)
        .then(this, [this, correction](const Result<accounts::Line, accounts::CorrectRefusal>& line) {
            if (!line && std::holds_alternative<staff::SignatureMissing>(line.error()) && Signing::of(*this))
                return askToSign(correction);
            if (!line) return say([no = line.error()] { return words(no); });
            m_context.announcer.done([] { return tr("Corrected. What was written stays, struck through."); },
                                     Undo::Offered);
            dismiss();
            Q_EMIT corrected();
        });
}

void CorrectionSheet::askToSign(const accounts::Correction& correction) {
    using ToSign = Result<std::optional<staff::Act>, accounts::CorrectRefusal>;
    m_context.library.read(&accounts::AccountsService::toCorrect, correction)
        .then(this, [this, correction](const ToSign& act) {
            if (!act) return say([no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!*act || !signing || !m_row) return;
            const accounts::CorrectedField& right = correction.fields.front();
            const auto lines = [right, what = m_what->text(), was = utf8(valueOf(m_row->line, right.field)),
                                language = m_context.languages.current()] {
                return tr("%1. In the books: %2, right: %3. The sum of both books of account changes.")
                    .arg(what, valueWords(right.field, was, {}, language),
                         valueWords(right.field, right.value, {}, language));
            };
            signing->ask(**act, {lines, 1}, [self = QPointer(this), correction] {
                if (self) self->write(correction);
            });
        });
}

} // namespace kitapdar::ui

#include "ui/holds/HoldQuestion.h"

#include "core/library/Library.h"
#include "ui/holds/UnmetReasons.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace kitapdar::ui {

HoldQuestion::HoldQuestion(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_until(new QLineEdit),
      m_reason(unmetReasonOptions()),
      m_missing(new QCheckBox),
      m_yes(makePrimaryButton([] { return tr("Record it"); })) {
    setEdge(Tone::Attention);
    m_question->setWordWrap(true);
    m_until->setObjectName(QStringLiteral("hold-suspend-until"));
    m_reason.box()->setObjectName(QStringLiteral("hold-refusal-reason"));
    auto* no = makeButton([] { return tr("Leave it"); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_question, 3);
    row->addWidget(m_until, 1);
    row->addWidget(m_reason.box(), 2);
    row->addWidget(m_missing);
    row->addWidget(no);
    row->addWidget(m_yes);
    content()->addLayout(row);
    connect(m_reason.box(), &QComboBox::currentIndexChanged, this, [this] {
        m_missing->setChecked(m_reason.chosen() == holds::UnmetReason::NotInPlace);
        m_missing->setEnabled(m_reason.chosen() == holds::UnmetReason::NotInPlace);
    });
    readKeys(*m_until, KeysRead::Numbers);
    connect(m_until, &QLineEdit::returnPressed, this, &HoldQuestion::submit);
    connect(m_yes, &QPushButton::clicked, this, &HoldQuestion::submit);
    connect(no, &QPushButton::clicked, this, &HoldQuestion::leave);
    keepWorded(this, [this] {
        m_missing->setText(tr("The copy is missing"));
        m_until->setPlaceholderText(tr("dd.mm.yyyy"));
        m_until->setAccessibleName(tr("Suspended until"));
        m_reason.box()->setAccessibleName(tr("Reason"));
    });
    hide();
}

void HoldQuestion::askSuspension(const holds::HoldRow& row) { ask(row, false); }
void HoldQuestion::askRefusal(const holds::HoldRow& row) { ask(row, true); }

void HoldQuestion::ask(const holds::HoldRow& row, bool refusal) {
    m_row = row;
    m_isRefusal = refusal;
    m_until->clear();
    m_until->setVisible(!refusal);
    m_reason.box()->setVisible(refusal);
    m_missing->setVisible(refusal);
    m_question->setWords([title = row.title, refusal] {
        return refusal
                   ? tr("«%1»: why does it not come?").arg(qs(title))
                   : tr("«%1»: from which day does the hold count again? Empty: when it is resumed.").arg(qs(title));
    });
    if (refusal) m_reason.show(holds::UnmetReason::NotInPlace);
    m_missing->setChecked(refusal);
    m_missing->setEnabled(refusal);
    show();
    refusal ? m_reason.box()->setFocus(Qt::OtherFocusReason) : m_until->setFocus(Qt::OtherFocusReason);
}

void HoldQuestion::askAgain() {
    if (m_row || !m_answeredRow) return;
    m_row = std::exchange(m_answeredRow, std::nullopt);
    show();
    (m_isRefusal ? static_cast<QWidget*>(m_reason.box()) : m_until)->setFocus(Qt::OtherFocusReason);
}

void HoldQuestion::submit() {
    if (!m_row) return;
    m_answeredRow.reset();
    if (m_isRefusal) {
        const holds::Refusing refusing{m_reason.chosen().value_or(holds::UnmetReason::Other), m_missing->isChecked()};
        Q_EMIT refusalAnswered(qs(m_row->barcode), refusing);
        m_answeredRow = m_row;
        return leave();
    }
    const auto until = dayFrom(m_until->text(), m_context.library.clock().today());
    if (!until && !m_until->text().trimmed().isEmpty())
        return m_context.announcer.tell(Tone::Refused, [] { return tr("There is no such day."); });
    Q_EMIT suspensionAnswered(m_row->hold.id.value, until);
    m_answeredRow = m_row;
    leave();
}

void HoldQuestion::leave() {
    m_row.reset();
    hide();
    Q_EMIT left();
}

void HoldQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    if (m_isRefusal && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return submit();
    Card::keyPressEvent(event);
}

} // namespace kitapdar::ui

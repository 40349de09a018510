#include "ui/holds/UnmetSheet.h"

#include "core/holds/UnmetService.h"
#include "core/library/Library.h"
#include "ui/forms/Labelled.h"
#include "ui/holds/TitleLabel.h"
#include "ui/holds/UnmetReasons.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/HoldWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

UnmetSheet::UnmetSheet(QWidget& window, const Context& context)
    : Overlay(window, 560),
      m_context(context),
      m_wanted(new QLineEdit),
      m_book(new TitleLabel(context.library)),
      m_reason(unmetReasonOptions()),
      m_refusal(new Label({}, Type::Body, Tone::Refused)) {
    setObjectName(QStringLiteral("unmet-sheet"));
    m_wanted->setObjectName(QStringLiteral("unmet-wanted"));
    m_reason.box()->setObjectName(QStringLiteral("unmet-reason"));
    m_refusal->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("A request that was not met"); });
    auto* form = new FormLayout;
    form->addField([] { return tr("What was asked for"); }, m_wanted, [] { return tr("No names of readers."); });
    form->addField([] { return tr("Reason"); }, m_reason.box());
    auto* count = makePrimaryButton([] { return tr("Count it"); });
    count->setAutoDefault(false);
    keepPermitted(context.actions, *count, Permission::ReportEnter);
    content()->addWidget(title);
    content()->addWidget(m_book);
    content()->addLayout(form);
    content()->addWidget(m_refusal);
    content()->addWidget(count, 0, Qt::AlignRight);
    connect(count, &QPushButton::clicked, this, &UnmetSheet::note);
    connect(m_wanted, &QLineEdit::returnPressed, this, &UnmetSheet::note);
}

void UnmetSheet::begin(std::optional<catalogue::RecordId> record) {
    m_record = record;
    m_wanted->clear();
    m_wanted->setEnabled(!record);
    m_reason.show(record ? holds::UnmetReason::Busy : holds::UnmetReason::Lacuna);
    m_refusal->hide();
    m_book->showRecord(record);
    open();
}

QWidget* UnmetSheet::first() { return m_record ? static_cast<QWidget*>(m_reason.box()) : m_wanted; }

void UnmetSheet::note() {
    holds::NewUnmet unmet;
    unmet.reason = m_reason.chosen().value_or(holds::UnmetReason::Other);
    unmet.recordId = m_record;
    if (!m_record) unmet.wanted = utf8(m_wanted->text().trimmed());
    m_context.library.write(&holds::UnmetService::note, unmet)
        .then(this, [this, reason = unmet.reason](const Result<void, holds::UnmetRefusal>& noted) {
            if (!noted) {
                m_refusal->setWords([no = noted.error()] { return words(no); });
                return m_refusal->show();
            }
            m_context.announcer.done([reason] { return tr("Counted: %1.").arg(words(reason)); }, Undo::Offered);
            dismiss();
        });
}

} // namespace kitapdar::ui

#include "ui/digitization/RightsForm.h"

#include "core/library/Library.h"
#include "core/workflow/DefectService.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/WorkflowWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

using workflow::RightsBasis;
using workflow::RightsDecision;

std::vector<Option<RightsBasis>> bases() {
    std::vector<Option<RightsBasis>> all;
    for (const RightsBasis basis : workflow::allRightsBases()) all.push_back({basis, [basis] { return words(basis); }});
    return all;
}

} // namespace

RightsForm::RightsForm(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_basis(m_form.choice(
          &RightsDecision::basis, [] { return tr("Ground of the decision"); }, bases())),
      m_document(m_form.line(
          &RightsDecision::document, [] { return tr("Document"); }, [] { return tr("№ and date of the contract"); })),
      m_until(m_form.day(
          &RightsDecision::validUntil, [] { return tr("Until"); }, [] { return tr("dd.mm.yyyy"); },
          [this] {
              constexpr int century = 100 * 365;
              return m_context.library.clock().today().plusDays(century / 2);
          })),
      m_show(new QCheckBox),
      m_deliver(new QCheckBox),
      m_download(new QCheckBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const LabelledWidget& field : m_form.fields()) column->addLayout(labelAbove(field));
    for (QCheckBox* box : {m_show, m_deliver, m_download}) column->addWidget(box);
    auto* buttons = new QHBoxLayout;
    auto* no = makeButton([this] { return tr("Cancel"); });
    auto* yes = makePrimaryButton([this] { return tr("Decide"); });
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    column->addLayout(buttons);
    m_basis->box()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_basis->box()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(no, &QPushButton::clicked, this, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, &RightsForm::submit);
    for (QLineEdit* line : {m_document, m_until}) connect(line, &QLineEdit::returnPressed, this, &RightsForm::submit);
    keepWorded(this, [this] { retranslate(); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    hide();
}

void RightsForm::retranslate() {
    m_show->setText(tr("may be shown in the library"));
    m_deliver->setText(tr("may be delivered"));
    m_download->setText(tr("may be downloaded"));
}

void RightsForm::applyLook(const Look& look) { layout()->setSpacing(look.px(space::s)); }

void RightsForm::open(catalogue::RecordId record, const std::optional<RightsDecision>& last) {
    m_decision = last.value_or(RightsDecision());
    m_decision.recordId = record;
    m_form.show(m_decision);
    m_show->setChecked(m_decision.mayShowHere);
    m_deliver->setChecked(m_decision.mayDeliver);
    m_download->setChecked(m_decision.mayDownload);
    show();
    m_basis->box()->setFocus(Qt::OtherFocusReason);
}

void RightsForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    hide();
}

void RightsForm::submit() {
    auto typed = m_form.typed(m_decision);
    if (!typed) {
        m_context.announcer.tell(Tone::Attention, [text = m_until->text()] {
            return tr("“%1” is not a day. Write it as 27.02.2027.").arg(text);
        });
        return;
    }
    typed->mayShowHere = m_show->isChecked();
    typed->mayDeliver = m_deliver->isChecked();
    typed->mayDownload = m_download->isChecked();
    m_context.library.write(&workflow::RightsService::decide, *typed)
        .then(this, [this](const Result<RightsDecision, workflow::RightsRefusal>& decided) {
            if (!decided)
                return m_context.announcer.tell(Tone::Refused, [why = decided.error()] { return words(why); });
            hide();
            m_context.announcer.done([] { return tr("The decision on the rights is recorded."); }, Undo::Offered);
            Q_EMIT this->decided();
        });
}

} // namespace kitapdar::ui

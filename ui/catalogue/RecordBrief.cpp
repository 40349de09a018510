#include "ui/catalogue/RecordBrief.h"

#include "core/catalogue/Description.h"
#include "core/library/Library.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/catalogue/RecordTable.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

RecordBrief::RecordBrief(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_authors(new Label({}, Type::Body, Tone::Secondary)),
      m_state(new StateLabel),
      m_description(new Label),
      m_open(makeButton([this] { return tr("Open the record (Enter)"); }, Icon::Book)) {
    for (Label* each : {m_title, m_authors, m_description}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row) m_context.navigator.open(Link{QStringLiteral("record"), m_row->id.value, {}});
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_authors);
    column->addWidget(m_state);
    column->addWidget(m_description);
    column->addWidget(m_open);
    column->addStretch();
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { showRow(); });
}

void RecordBrief::applyLook(const Look& look) {
    const int pad = look.px(space::l);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(look.px(space::m));
}

void RecordBrief::show(const std::optional<catalogue::RecordRow>& row) {
    const bool same = row && m_row && row->id == m_row->id;
    m_row = row;
    if (!same) m_description->clear();
    showRow();
    if (!row || same) return;
    m_context.library.read(&catalogue::RecordQueries::byId, row->id)
        .then(this, [this, asked = ++m_asked](const Result<std::optional<catalogue::Record>>& record) {
            if (asked != m_asked || !record || !*record) return;
            const auto description = catalogue::describe(**record, chosenStandard(m_context.settings));
            if (description) m_description->setText(qs(description->text()));
        });
}

void RecordBrief::showRow() {
    for (QWidget* each : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_open)}) each->setVisible(bool(m_row));
    if (!m_row) {
        m_title->clear();
        m_authors->setText(tr("Choose a record to see it here."));
        return;
    }
    m_title->setText(qs(m_row->title));
    m_authors->setText(qs(m_row->authors));
    m_authors->setVisible(!m_row->authors.empty());
    const CellMark mark = availabilityMark(m_row->available, m_row->copies);
    m_state->setState(tr("On the shelf: %1").arg(availabilityWords(m_row->available, m_row->copies)), mark.tone,
                      mark.icon);
}

} // namespace kitapdar::ui

#include "ui/catalogue/DuplicateCard.h"

#include "core/catalogue/RecordFields.h"
#include "core/library/Library.h"
#include "ui/shell/Link.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

DuplicateCard::DuplicateCard(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_text(new Label({}, Type::Body, Tone::Attention)),
      m_add(makeButton([this] { return tr("Add a copy to it"); })),
      m_others(makeButton([this] { return tr("Ask other catalogues"); })) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setEdge(Tone::Attention);
    content()->addWidget(m_text);
    auto* look = makeButton([this] { return tr("Open it"); });
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    for (QPushButton* each : {look, m_add, m_others}) buttons->addWidget(each);
    content()->addLayout(buttons);
    connect(look, &QPushButton::clicked, this, [this] {
        if (m_duplicate) m_context.navigator.open(Link{QStringLiteral("record"), m_duplicate->row.id.value, {}});
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_duplicate) Q_EMIT copyWanted(m_duplicate->row.id.value);
    });
    connect(m_others, &QPushButton::clicked, this, &DuplicateCard::othersWanted);
    hide();
}

void DuplicateCard::ask(const catalogue::MarcRecord& typed, catalogue::MarcFormat format,
                        std::optional<catalogue::RecordId> self) {
    const int question = ++m_question;
    const auto fields = catalogue::projectFields(typed);
    if (fields.title.empty() && fields.isbns.empty()) {
        show(std::nullopt);
        return Q_EMIT answered();
    }
    m_context.library.read(&catalogue::CataloguingQueries::duplicateOf, typed, format, self)
        .then(this, [this, question](const Result<std::optional<catalogue::LikelyDuplicate>>& found) {
            if (question != m_question) return;
            if (found) show(*found);
            Q_EMIT answered();
        });
}

void DuplicateCard::clear() {
    ++m_question;
    show(std::nullopt);
}

void DuplicateCard::offerOthers(bool can) { m_others->setVisible(can && isHere()); }

void DuplicateCard::takeFocus() { m_add->setFocus(Qt::OtherFocusReason); }

void DuplicateCard::show(const std::optional<catalogue::LikelyDuplicate>& duplicate) {
    m_duplicate = duplicate;
    if (duplicate && isHidden()) Q_EMIT appeared();
    setVisible(duplicate.has_value());
    m_others->hide();
    if (!duplicate) return m_text->clear();
    m_text->setWords([found = *duplicate] {
        QString what = qs(found.row.title);
        if (!found.row.authors.empty()) what += QStringLiteral(" / ") + qs(found.row.authors);
        if (found.row.year) what += QStringLiteral(", ") + QString::number(*found.row.year);
        return found.isHere() ? tr("The catalogue has this edition: %1.").arg(what)
                              : tr("The catalogue has a similar edition: %1.").arg(what);
    });
}

} // namespace kitapdar::ui

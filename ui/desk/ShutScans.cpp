#include "ui/desk/ShutScans.h"

#include "core/text/ScannedCode.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr qsizetype mostCodes = 5; // that are named

} // namespace

ShutScans::ShutScans(QWidget* parent)
    : Card(parent),
      m_text(new Label({}, Type::Body, Tone::Normal, true)),
      m_take(makePrimaryButton([] { return tr("Take it now"); })),
      m_drop(makeButton([] { return tr("Do not record it"); })) {
    setObjectName(QStringLiteral("shut-scans"));
    setEdge(Tone::Attention);
    m_text->setWordWrap(true);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    for (QPushButton* each : {m_drop, m_take}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    content()->addWidget(m_text);
    content()->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &ShutScans::takeWanted);
    connect(m_drop, &QPushButton::clicked, this, &ShutScans::dropWanted);
    keepStyled(this, [this, buttons](const Look& look) {
        content()->setSpacing(look.px(space::s));
        buttons->setSpacing(look.px(space::s));
    });
    hide();
}

void ShutScans::setCodes(const QStringList& codes) {
    setVisible(!codes.isEmpty());
    QStringList named = codes.first(std::min(codes.size(), mostCodes));
    if (codes.size() > mostCodes) named << QStringLiteral("…");
    m_text->setWords([count = codes.size(), which = named.join(QStringLiteral(", "))] {
        return tr("Scanned while nobody was signed in: %1 (%2). Nothing is recorded of it, it waits.")
            .arg(QString::number(count), which);
    });
}

} // namespace kitapdar::ui

#include "ui/desk/TrayBar.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/StateLabel.h"
#include "wording/DeskWords.h"

namespace kitapdar::ui {

namespace {

constexpr std::array trays = {circulation::Tray::Shelf, circulation::Tray::HoldShelf, circulation::Tray::Repair,
                              circulation::Tray::OtherBranch};
constexpr std::array icons = {Icon::Shelf, Icon::Bookmark, Icon::Edit, Icon::ArrowRight};

} // namespace

TrayBar::TrayBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("trays"));
    auto* row = new FlowLayout;
    setLayout(row);
    for (StateLabel*& tray : m_trays) {
        tray = new StateLabel;
        row->addWidget(tray);
    }
    keepStyled(this, [row](const Look& look) { row->setSpacing(look.px(space::s)); });
    keepWorded(this, [this] { word(); });
}

void TrayBar::setCounts(const TrayCounts& counts, std::optional<circulation::Tray> last) {
    m_counts = counts;
    m_last = last;
    word();
}

void TrayBar::word() {
    for (std::size_t i = 0; i < trays.size(); ++i) {
        const bool isLast = m_last == trays.at(i);
        const Tone tone = !isLast ? Tone::Info : i == 0 ? Tone::Ok : Tone::Attention;
        m_trays.at(i)->setState(QStringLiteral("%1: %2").arg(words(trays.at(i)), QString::number(m_counts.at(i))), tone,
                                icons.at(i));
    }
}

} // namespace kitapdar::ui

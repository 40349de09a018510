#include "ui/theme/Follow.h"

#include <QEvent>
#include <QWidget>

#include <deque>
#include <utility>

namespace kitapdar::ui {

namespace {

/// One for a widget: what was asked for first is done first.
class Follower : public QObject {
public:
    static Follower& of(QWidget* widget) {
        for (QObject* child : widget->children()) {
            if (auto* follower = dynamic_cast<Follower*>(child)) return *follower;
        }
        return *new Follower(widget);
    }

    void add(QEvent::Type change, std::function<void()> follow) { m_all.emplace_back(change, std::move(follow)); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange) return false;
        if (m_following) return false; // what is set here can be a change of the style itself
        m_following = true;
        for (std::size_t each = 0; each < m_all.size(); ++each) {
            if (event->type() == m_all[each].first) m_all[each].second();
        }
        m_following = false;
        return false;
    }

private:
    explicit Follower(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }

    std::deque<std::pair<QEvent::Type, std::function<void()>>> m_all; // stays in place while one of them adds another
    bool m_following = false;
};

} // namespace

void keepWorded(QWidget* widget, std::function<void()> word) {
    word();
    onLanguageChange(widget, std::move(word));
}

void keepStyled(QWidget* widget, std::function<void(const Look&)> style) {
    style(lookOf(widget));
    onStyleChange(widget, std::move(style));
}

void onLanguageChange(QWidget* widget, std::function<void()> word) {
    Follower::of(widget).add(QEvent::LanguageChange, std::move(word));
}

void onStyleChange(QWidget* widget, std::function<void(const Look&)> style) {
    Follower::of(widget).add(QEvent::StyleChange, [widget, style = std::move(style)] { style(lookOf(widget)); });
}

} // namespace kitapdar::ui

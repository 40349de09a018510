#include "ui/shell/ViewActions.h"

#include "ui/input/ActionRegistry.h"
#include "ui/settings/SavedViews.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct ViewActions {
    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};

} // namespace

void offerViews(const Context& context, const QString& list, Phrase category,
                const std::function<void(const QString&)>& choose) {
    ActionRegistry& registry = context.actions;
    const auto idOf = [&list](int number) { return QStringLiteral("view.%1.%2").arg(list).arg(number); };
    for (int number = 0; registry.find(idOf(number)); ++number) registry.remove(idOf(number));
    int number = 0;
    for (const SavedView& view : SavedViews(list, context.settings).all()) {
        ActionSpec spec{idOf(number++),
                        [category] { return category.text(); },
                        [name = view.name] { return ViewActions::tr("View: %1").arg(name); },
                        context.languages.inAll(category) + QStringList{view.name},
                        {},
                        Icon::Bookmark};
        registry.add(std::move(spec), [choose, name = view.name] { choose(name); });
    }
}

} // namespace kitapdar::ui

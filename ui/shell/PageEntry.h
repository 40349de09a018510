// What the window knows of a page before there is one: its links, its words, its actions. The page is made when it is
// first opened or one of its actions asks for it (Navigator.h).
#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"

#include <functional>

namespace kitapdar::ui {

struct PageEntry {
    PageDescription description;
    /// Called once. The window takes the page.
    std::function<Page*()> make;
    /// Registers the page's actions; called once, before the page is made. Keys are unique in the whole window. An
    /// action is offered while its page is in front, or everywhere.
    std::function<void()> addActions;
};

/// The page, made if need be.
template <class P>
using PageOf = std::function<P&()>;

/// The entry of a page class: P::description(), P(context), P::addActions(context, page).
template <class P>
PageEntry pageEntry(const Context& context, std::function<P*()> make) {
    return {P::description(), std::move(make), [context] {
                P::addActions(context, [&navigator = context.navigator]() -> P& {
                    return static_cast<P&>(navigator.page(P::description().id));
                });
            }};
}
template <class P>
PageEntry pageEntry(const Context& context) {
    return pageEntry<P>(context, [context] { return new P(context); });
}

} // namespace kitapdar::ui

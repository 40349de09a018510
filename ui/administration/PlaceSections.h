// The tree of places, and the desks that stand in them.
#pragma once

#include "core/places/PlaceQueries.h"
#include "ui/administration/ListSection.h"

namespace kitapdar::ui {

class PlacesSection : public ListSection<places::PlaceRow> {
public:
    explicit PlacesSection(const Context& context);

protected:
    void read() override;
    void store(const places::PlaceRow& value, bool isNew) override;
    void erase(const places::PlaceRow& value) override;
    void formShown(const places::PlaceRow& value, bool isNew) override;
    bool isSameVersion(const places::PlaceRow& stored, const places::PlaceRow& base) const override {
        return stored.place.version == base.place.version;
    }

private:
    using Parent = std::optional<places::PlaceId>;

    QLineEdit* m_code;
    std::shared_ptr<Choice<Parent>> m_parent;
};

class DesksSection : public ListSection<places::Desk> {
public:
    explicit DesksSection(const Context& context);

protected:
    void read() override;
    void store(const places::Desk& value, bool isNew) override;
    void erase(const places::Desk& value) override;
    places::Desk blank() const override;

private:
    std::vector<places::PlaceRow> m_places;
    std::shared_ptr<Choice<places::PlaceId>> m_place;
};

} // namespace kitapdar::ui

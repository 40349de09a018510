#include "core/catalogue/editing/PlaceCountry.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <map>

namespace kitapdar::catalogue {

namespace {

struct Country {
    std::string_view code;
    std::string_view places; // parted by commas, in small letters
};
// Cities that publish books which libraries of Kazakhstan have, under their present and former names.
constexpr Country countries[] = {
    {"KZ",
     "алматы,алма-ата,астана,нұр-сұлтан,нур-султан,ақмола,акмола,целиноград,қызылорда,кызылорда,кзыл-орда,шымкент,"
     "чимкент,қарағанды,караганда,ақтөбе,актобе,актюбинск,тараз,жамбыл,джамбул,павлодар,семей,семипалатинск,өскемен,"
     "усть-каменогорск,орал,уральск,атырау,гурьев,ақтау,актау,қостанай,костанай,кустанай,көкшетау,кокшетау,кокчетав,"
     "петропавл,петропавловск,талдықорған,талдыкорган,түркістан,туркестан,байқоңыр,байконур,екібастұз,экибастуз,"
     "теміртау,темиртау,жезқазған,жезказган,рудный,арқалық,аркалык,арал,аральск,қазалы,казалинск,almaty,astana,"
     "alma-ata,kyzylorda,qyzylorda,shymkent,karaganda"},
    {"RU",
     "москва,мәскеу,м,санкт-петербург,спб,петербург,петроград,ленинград,л,новосибирск,екатеринбург,"
     "свердловск,казань,қазан,уфа,омск,омбы,томск,челябинск,оренбург,орынбор,самара,саратов,ростов-на-дону,"
     "ростов н/д,воронеж,владивосток,красноярск,иркутск,краснодар,пермь,барнаул,нижний новгород,горький,moscow,"
     "saint petersburg,st. petersburg,leningrad"},
    {"UZ", "ташкент,тәшкент,самарканд,самарқанд,бухара,бұхара,нукус,нөкіс,tashkent,toshkent"},
    {"KG", "бишкек,бішкек,фрунзе,ош,bishkek"},
    {"TJ", "душанбе,dushanbe"},
    {"TM", "ашхабад,ашғабат,ashgabat"},
    {"UA", "киев,київ,киів,харьков,львов,одесса,kyiv,kiev"},
    {"BY", "минск,мінск,мн,minsk"},
    {"AZ", "баку,bakı,baku"},
    {"GE", "тбилиси,tbilisi"},
    {"AM", "ереван,yerevan"},
    {"CN", "пекин,бейжің,пекін,үрімжі,урумчи,шанхай,beijing,peking,shanghai,urumqi"},
    {"MN", "улан-батор,ұлан-батор,баян-өлгий,ulaanbaatar"},
    {"TR", "стамбул,ыстамбұл,анкара,istanbul,ankara"},
    {"DE", "берлин,лейпциг,мюнхен,berlin,leipzig,münchen,munich,stuttgart,hamburg,heidelberg,wiesbaden"},
    {"FR", "париж,paris"},
    {"GB", "лондон,london,oxford,оксфорд"},
    {"US", "нью-йорк,new york,n. y,ny,вашингтон,washington,chicago,boston,philadelphia"},
    {"AT", "вена,wien,vienna"},
    {"CZ", "прага,praha,prague"},
    {"PL", "варшава,warszawa,kraków,краков"},
    {"JP", "токио,tokyo"},
    {"KR", "сеул,seoul"},
    {"NL", "амстердам,amsterdam,leiden,the hague,гаага"},
    {"IR", "тегеран,tehran"},
};

std::map<std::string, std::string, std::less<>> readPlaces() {
    std::map<std::string, std::string, std::less<>> places;
    for (const auto& [code, list] : countries) {
        for (std::size_t begin = 0; begin < list.size();) {
            const std::size_t end = std::min(list.find(',', begin), list.size());
            places.emplace(text::exactText(list.substr(begin, end - begin)), code);
            begin = end + 1;
        }
    }
    return places;
}

/// The first of several places, without brackets and what stands behind it.
std::string firstPlace(std::string_view place) {
    std::string name;
    for (const char c : place) {
        if (c == ';' || c == ':' || c == '(' || c == ',') break;
        if (c != '[' && c != ']' && c != '?') name += c;
    }
    const auto first = name.find_first_not_of(' ');
    const auto last = name.find_last_not_of(" .");
    return first == std::string::npos || last == std::string::npos ? std::string()
                                                                   : name.substr(first, last + 1 - first);
}

} // namespace

std::string countryOfPlace(std::string_view place) {
    static const auto places = readPlaces();
    const auto found = places.find(text::exactText(firstPlace(place)));
    return found == places.end() ? std::string() : found->second;
}

} // namespace kitapdar::catalogue

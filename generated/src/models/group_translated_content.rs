// Written by `cargo xtask regen`. Do not edit.

//! Schema `group_translated_content`.

use super::GroupContent;
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `group_translated_content`.
#[non_exhaustive]
pub struct GroupTranslatedContent {
    /// `type`.
    pub r#type: Nullable<GroupTranslatedContentType>,
    /// `ar`.
    pub ar: Nullable<GroupContent>,
    /// `bg`.
    pub bg: Nullable<GroupContent>,
    /// `bs`.
    pub bs: Nullable<GroupContent>,
    /// `ca`.
    pub ca: Nullable<GroupContent>,
    /// `cs`.
    pub cs: Nullable<GroupContent>,
    /// `da`.
    pub da: Nullable<GroupContent>,
    /// `de`.
    pub de: Nullable<GroupContent>,
    /// `el`.
    pub el: Nullable<GroupContent>,
    /// `en`.
    pub en: Nullable<GroupContent>,
    /// `es`.
    pub es: Nullable<GroupContent>,
    /// `et`.
    pub et: Nullable<GroupContent>,
    /// `fi`.
    pub fi: Nullable<GroupContent>,
    /// `fr`.
    pub fr: Nullable<GroupContent>,
    /// `he`.
    pub he: Nullable<GroupContent>,
    /// `hr`.
    pub hr: Nullable<GroupContent>,
    /// `hu`.
    pub hu: Nullable<GroupContent>,
    /// `id`.
    pub id: Nullable<GroupContent>,
    /// `it`.
    pub it: Nullable<GroupContent>,
    /// `ja`.
    pub ja: Nullable<GroupContent>,
    /// `ko`.
    pub ko: Nullable<GroupContent>,
    /// `lt`.
    pub lt: Nullable<GroupContent>,
    /// `lv`.
    pub lv: Nullable<GroupContent>,
    /// `mn`.
    pub mn: Nullable<GroupContent>,
    /// `nb`.
    pub nb: Nullable<GroupContent>,
    /// `nl`.
    pub nl: Nullable<GroupContent>,
    /// `pl`.
    pub pl: Nullable<GroupContent>,
    /// `pt`.
    pub pt: Nullable<GroupContent>,
    /// `ro`.
    pub ro: Nullable<GroupContent>,
    /// `ru`.
    pub ru: Nullable<GroupContent>,
    /// `sl`.
    pub sl: Nullable<GroupContent>,
    /// `sr`.
    pub sr: Nullable<GroupContent>,
    /// `sv`.
    pub sv: Nullable<GroupContent>,
    /// `tr`.
    pub tr: Nullable<GroupContent>,
    /// `vi`.
    pub vi: Nullable<GroupContent>,
    /// `pt-BR`.
    pub pt_br: Nullable<GroupContent>,
    /// `zh-CN`.
    pub zh_cn: Nullable<GroupContent>,
    /// `zh-TW`.
    pub zh_tw: Nullable<GroupContent>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl GroupTranslatedContent {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(
        mut self,
        r#type: impl Into<Nullable<GroupTranslatedContentType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `ar`.
    #[must_use]
    #[inline]
    pub fn with_ar(mut self, ar: impl Into<Nullable<GroupContent>>) -> Self {
        self.ar = ar.into();
        self
    }

    /// Sets `bg`.
    #[must_use]
    #[inline]
    pub fn with_bg(mut self, bg: impl Into<Nullable<GroupContent>>) -> Self {
        self.bg = bg.into();
        self
    }

    /// Sets `bs`.
    #[must_use]
    #[inline]
    pub fn with_bs(mut self, bs: impl Into<Nullable<GroupContent>>) -> Self {
        self.bs = bs.into();
        self
    }

    /// Sets `ca`.
    #[must_use]
    #[inline]
    pub fn with_ca(mut self, ca: impl Into<Nullable<GroupContent>>) -> Self {
        self.ca = ca.into();
        self
    }

    /// Sets `cs`.
    #[must_use]
    #[inline]
    pub fn with_cs(mut self, cs: impl Into<Nullable<GroupContent>>) -> Self {
        self.cs = cs.into();
        self
    }

    /// Sets `da`.
    #[must_use]
    #[inline]
    pub fn with_da(mut self, da: impl Into<Nullable<GroupContent>>) -> Self {
        self.da = da.into();
        self
    }

    /// Sets `de`.
    #[must_use]
    #[inline]
    pub fn with_de(mut self, de: impl Into<Nullable<GroupContent>>) -> Self {
        self.de = de.into();
        self
    }

    /// Sets `el`.
    #[must_use]
    #[inline]
    pub fn with_el(mut self, el: impl Into<Nullable<GroupContent>>) -> Self {
        self.el = el.into();
        self
    }

    /// Sets `en`.
    #[must_use]
    #[inline]
    pub fn with_en(mut self, en: impl Into<Nullable<GroupContent>>) -> Self {
        self.en = en.into();
        self
    }

    /// Sets `es`.
    #[must_use]
    #[inline]
    pub fn with_es(mut self, es: impl Into<Nullable<GroupContent>>) -> Self {
        self.es = es.into();
        self
    }

    /// Sets `et`.
    #[must_use]
    #[inline]
    pub fn with_et(mut self, et: impl Into<Nullable<GroupContent>>) -> Self {
        self.et = et.into();
        self
    }

    /// Sets `fi`.
    #[must_use]
    #[inline]
    pub fn with_fi(mut self, fi: impl Into<Nullable<GroupContent>>) -> Self {
        self.fi = fi.into();
        self
    }

    /// Sets `fr`.
    #[must_use]
    #[inline]
    pub fn with_fr(mut self, fr: impl Into<Nullable<GroupContent>>) -> Self {
        self.fr = fr.into();
        self
    }

    /// Sets `he`.
    #[must_use]
    #[inline]
    pub fn with_he(mut self, he: impl Into<Nullable<GroupContent>>) -> Self {
        self.he = he.into();
        self
    }

    /// Sets `hr`.
    #[must_use]
    #[inline]
    pub fn with_hr(mut self, hr: impl Into<Nullable<GroupContent>>) -> Self {
        self.hr = hr.into();
        self
    }

    /// Sets `hu`.
    #[must_use]
    #[inline]
    pub fn with_hu(mut self, hu: impl Into<Nullable<GroupContent>>) -> Self {
        self.hu = hu.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<Nullable<GroupContent>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `it`.
    #[must_use]
    #[inline]
    pub fn with_it(mut self, it: impl Into<Nullable<GroupContent>>) -> Self {
        self.it = it.into();
        self
    }

    /// Sets `ja`.
    #[must_use]
    #[inline]
    pub fn with_ja(mut self, ja: impl Into<Nullable<GroupContent>>) -> Self {
        self.ja = ja.into();
        self
    }

    /// Sets `ko`.
    #[must_use]
    #[inline]
    pub fn with_ko(mut self, ko: impl Into<Nullable<GroupContent>>) -> Self {
        self.ko = ko.into();
        self
    }

    /// Sets `lt`.
    #[must_use]
    #[inline]
    pub fn with_lt(mut self, lt: impl Into<Nullable<GroupContent>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `lv`.
    #[must_use]
    #[inline]
    pub fn with_lv(mut self, lv: impl Into<Nullable<GroupContent>>) -> Self {
        self.lv = lv.into();
        self
    }

    /// Sets `mn`.
    #[must_use]
    #[inline]
    pub fn with_mn(mut self, mn: impl Into<Nullable<GroupContent>>) -> Self {
        self.mn = mn.into();
        self
    }

    /// Sets `nb`.
    #[must_use]
    #[inline]
    pub fn with_nb(mut self, nb: impl Into<Nullable<GroupContent>>) -> Self {
        self.nb = nb.into();
        self
    }

    /// Sets `nl`.
    #[must_use]
    #[inline]
    pub fn with_nl(mut self, nl: impl Into<Nullable<GroupContent>>) -> Self {
        self.nl = nl.into();
        self
    }

    /// Sets `pl`.
    #[must_use]
    #[inline]
    pub fn with_pl(mut self, pl: impl Into<Nullable<GroupContent>>) -> Self {
        self.pl = pl.into();
        self
    }

    /// Sets `pt`.
    #[must_use]
    #[inline]
    pub fn with_pt(mut self, pt: impl Into<Nullable<GroupContent>>) -> Self {
        self.pt = pt.into();
        self
    }

    /// Sets `ro`.
    #[must_use]
    #[inline]
    pub fn with_ro(mut self, ro: impl Into<Nullable<GroupContent>>) -> Self {
        self.ro = ro.into();
        self
    }

    /// Sets `ru`.
    #[must_use]
    #[inline]
    pub fn with_ru(mut self, ru: impl Into<Nullable<GroupContent>>) -> Self {
        self.ru = ru.into();
        self
    }

    /// Sets `sl`.
    #[must_use]
    #[inline]
    pub fn with_sl(mut self, sl: impl Into<Nullable<GroupContent>>) -> Self {
        self.sl = sl.into();
        self
    }

    /// Sets `sr`.
    #[must_use]
    #[inline]
    pub fn with_sr(mut self, sr: impl Into<Nullable<GroupContent>>) -> Self {
        self.sr = sr.into();
        self
    }

    /// Sets `sv`.
    #[must_use]
    #[inline]
    pub fn with_sv(mut self, sv: impl Into<Nullable<GroupContent>>) -> Self {
        self.sv = sv.into();
        self
    }

    /// Sets `tr`.
    #[must_use]
    #[inline]
    pub fn with_tr(mut self, tr: impl Into<Nullable<GroupContent>>) -> Self {
        self.tr = tr.into();
        self
    }

    /// Sets `vi`.
    #[must_use]
    #[inline]
    pub fn with_vi(mut self, vi: impl Into<Nullable<GroupContent>>) -> Self {
        self.vi = vi.into();
        self
    }

    /// Sets `pt-BR`.
    #[must_use]
    #[inline]
    pub fn with_pt_br(mut self, pt_br: impl Into<Nullable<GroupContent>>) -> Self {
        self.pt_br = pt_br.into();
        self
    }

    /// Sets `zh-CN`.
    #[must_use]
    #[inline]
    pub fn with_zh_cn(mut self, zh_cn: impl Into<Nullable<GroupContent>>) -> Self {
        self.zh_cn = zh_cn.into();
        self
    }

    /// Sets `zh-TW`.
    #[must_use]
    #[inline]
    pub fn with_zh_tw(mut self, zh_tw: impl Into<Nullable<GroupContent>>) -> Self {
        self.zh_tw = zh_tw.into();
        self
    }
}

/// Part of the schema `group_translated_content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupTranslatedContentType {
    /// `group_translated_content`
    GroupTranslatedContent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(GroupTranslatedContent {
    r#type: "type" nullable,
    ar: "ar" nullable,
    bg: "bg" nullable,
    bs: "bs" nullable,
    ca: "ca" nullable,
    cs: "cs" nullable,
    da: "da" nullable,
    de: "de" nullable,
    el: "el" nullable,
    en: "en" nullable,
    es: "es" nullable,
    et: "et" nullable,
    fi: "fi" nullable,
    fr: "fr" nullable,
    he: "he" nullable,
    hr: "hr" nullable,
    hu: "hu" nullable,
    id: "id" nullable,
    it: "it" nullable,
    ja: "ja" nullable,
    ko: "ko" nullable,
    lt: "lt" nullable,
    lv: "lv" nullable,
    mn: "mn" nullable,
    nb: "nb" nullable,
    nl: "nl" nullable,
    pl: "pl" nullable,
    pt: "pt" nullable,
    ro: "ro" nullable,
    ru: "ru" nullable,
    sl: "sl" nullable,
    sr: "sr" nullable,
    sv: "sv" nullable,
    tr: "tr" nullable,
    vi: "vi" nullable,
    pt_br: "pt-BR" nullable,
    zh_cn: "zh-CN" nullable,
    zh_tw: "zh-TW" nullable,
});

crate::runtime::string_enum!(GroupTranslatedContentType {
    GroupTranslatedContent = "group_translated_content",
});

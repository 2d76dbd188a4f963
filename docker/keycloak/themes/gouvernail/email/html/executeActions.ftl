<#import "template.ftl" as mail>
<@mail.letter title="executeActionsSubject" lead="gouvernailPasswordLead" act="gouvernailPasswordAct" link=link valid="gouvernailLinkValid" ignore="gouvernailIgnore"/>
